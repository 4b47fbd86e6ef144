import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import {
  afterResponse,
  type Cause,
  isPrivate,
  type ShownMessage,
  withMessage,
} from '../../../../src/adapters/preview/page/channel/messages.ts';
import type { PageAnswer } from '../../../../src/adapters/preview/page-answer.ts';

const at = new Date(0);
const asked: Cause = { command: '/quote a', pressed: null, at };
const text = (content: string) => [{ type: 10 as const, content }];

const answer = (content: string, flags = MessageFlags.IsComponentsV2): PageAnswer => ({
  response: { type: InteractionResponseType.ChannelMessageWithSource, data: { flags, components: text(content) } },
  files: [{ name: 'a.md', text: content }],
});
const update = (content: string): PageAnswer => ({
  response: {
    type: InteractionResponseType.UpdateMessage,
    data: { flags: MessageFlags.IsComponentsV2, components: text(content) },
  },
  files: [],
});
const contents = (messages: readonly ShownMessage[]) => messages.map(({ components }) => components);

it('puts an answer below what was said before', () => {
  const said = withMessage([], { command: null, flags: 0, content: 'Hello', components: [], files: [], at });
  const { messages, modal } = afterResponse(said, answer('A'), asked);
  expect(messages.map(({ id, command }) => [id, command])).toEqual([
    [1, null],
    [2, '/quote a'],
  ]);
  expect(messages.map(({ files }) => files.length)).toEqual([0, 1]);
  expect(modal).toBe(null);
});

it('gives no message of a later visit the id of an earlier one', () => {
  const said = { command: null, flags: 0, content: 'Hello', components: [], files: [], at: new Date(5_000) };
  const [first] = withMessage([], said);
  const [later] = withMessage([], { ...said, at: new Date(6_000) });
  expect(later?.id).toBeGreaterThan(first?.id ?? 0);
});

it('changes the message whose button was pressed, which stays private', () => {
  const first = afterResponse([], answer('A', MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral), asked).messages;
  const both = afterResponse(first, answer('B'), asked).messages;
  const pressed = both[0] ?? null;
  const { messages } = afterResponse(both, update('C'), { ...asked, pressed });
  expect(contents(messages)).toEqual([text('C'), text('B')]);
  expect(messages.map(({ files }) => files.length)).toEqual([0, 1]);
  expect(messages.map(isPrivate)).toEqual([true, false]);
});

it('answers a press with another message where the bot says so', () => {
  const first = afterResponse([], answer('A'), asked).messages;
  const { messages } = afterResponse(first, answer('B'), { ...asked, pressed: first[0] ?? null });
  expect(contents(messages)).toEqual([text('A'), text('B')]);
});

it('opens a form and leaves the channel as it is', () => {
  const data = { custom_id: 'x', title: 'T', components: [] };
  const response = { type: InteractionResponseType.Modal as const, data };
  expect(afterResponse([], { response, files: [] }, asked)).toEqual({ messages: [], modal: data });
});
