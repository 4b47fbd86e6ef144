import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import {
  afterResponse,
  type Cause,
  isPrivate,
  type ShownMessage,
  withMessage,
} from '../../../../src/adapters/preview/page/channel/messages.ts';

const at = new Date(0);
const asked: Cause = { command: '/quote a', pressed: null, at };
const text = (content: string) => [{ type: 10 as const, content }];

const answer = (content: string, flags = MessageFlags.IsComponentsV2): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { flags, components: text(content) },
});
const update = (content: string): APIInteractionResponse => ({
  type: InteractionResponseType.UpdateMessage,
  data: { flags: MessageFlags.IsComponentsV2, components: text(content) },
});
const contents = (messages: readonly ShownMessage[]) => messages.map(({ components }) => components);

it('puts an answer below what was said before', () => {
  const said = withMessage([], { command: null, flags: 0, content: 'Hello', components: [], at });
  const { messages, modal } = afterResponse(said, answer('A'), asked);
  expect(messages.map(({ id, command }) => [id, command])).toEqual([
    [1, null],
    [2, '/quote a'],
  ]);
  expect(modal).toBe(null);
});

it('changes the message whose button was pressed, which stays private', () => {
  const first = afterResponse([], answer('A', MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral), asked).messages;
  const both = afterResponse(first, answer('B'), asked).messages;
  const pressed = both[0] ?? null;
  const { messages } = afterResponse(both, update('C'), { ...asked, pressed });
  expect(contents(messages)).toEqual([text('C'), text('B')]);
  expect(messages.map(isPrivate)).toEqual([true, false]);
});

it('answers a press with another message where the bot says so', () => {
  const first = afterResponse([], answer('A'), asked).messages;
  const { messages } = afterResponse(first, answer('B'), { ...asked, pressed: first[0] ?? null });
  expect(contents(messages)).toEqual([text('A'), text('B')]);
});

it('opens a form and leaves the channel as it is', () => {
  const data = { custom_id: 'x', title: 'T', components: [] };
  expect(afterResponse([], { type: InteractionResponseType.Modal, data }, asked)).toEqual({
    messages: [],
    modal: data,
  });
});
