import {
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { TextFile } from '../../../../domain/reply.ts';
import type { PageAnswer } from '../../page-answer.ts';

/** A message in the channel. */
export interface ShownMessage {
  readonly id: number;
  /** What was asked for it; null for what a reader merely says. */
  readonly command: string | null;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly TextFile[];
  readonly at: Date;
}

/** What a response answers: a command as it was typed, an entry of a message's menu, or a component of a message. */
export interface Cause {
  readonly command: string;
  /** The message whose component was pressed; null for anything else. */
  readonly pressed: ShownMessage | null;
  readonly at: Date;
}

export interface Outcome {
  readonly messages: readonly ShownMessage[];
  /** The form that is to be filled in; null for none. */
  readonly modal: APIModalInteractionResponseCallbackData | null;
}

export const isPrivate = ({ flags }: ShownMessage): boolean => (flags & MessageFlags.Ephemeral) !== 0;

/** The channel after a response, as Discord would show it. */
export function afterResponse(
  messages: readonly ShownMessage[],
  { response, files }: PageAnswer,
  cause: Cause,
): Outcome {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return {
        messages: withMessage(messages, { ...bodyOf(response.data), files, command: cause.command, at: cause.at }),
        modal: null,
      };
    case InteractionResponseType.UpdateMessage: {
      const { pressed } = cause;
      if (pressed === null) return { messages, modal: null };
      // What makes a message private is said once, when it is sent.
      const flags = (response.data?.flags ?? 0) | (pressed.flags & MessageFlags.Ephemeral);
      const updated = { ...pressed, ...bodyOf(response.data), files, flags };
      return { messages: messages.map((message) => (message.id === pressed.id ? updated : message)), modal: null };
    }
    case InteractionResponseType.Modal:
      return { messages, modal: response.data };
    default:
      return { messages, modal: null };
  }
}

/** The channel with one message more. As Discord's ids, its own grows with the time: none comes twice after a reload. */
export function withMessage(
  messages: readonly ShownMessage[],
  message: Omit<ShownMessage, 'id'>,
): readonly ShownMessage[] {
  const id = Math.max((messages.at(-1)?.id ?? 0) + 1, message.at.getTime());
  return [...messages, { ...message, id }];
}

const bodyOf = (
  data: APIInteractionResponseCallbackData | undefined,
): Pick<ShownMessage, 'flags' | 'content' | 'components'> => ({
  flags: data?.flags ?? 0,
  content: data?.content ?? '',
  components: data?.components ?? [],
});
