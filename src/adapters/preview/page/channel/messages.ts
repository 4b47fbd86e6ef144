import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';

/** A message in the channel. */
export interface ShownMessage {
  readonly id: number;
  /** What was asked for it; null for what a reader merely says. */
  readonly command: string | null;
  readonly flags: number;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly at: Date;
}

/** What a response answers: a command as it was typed, or a component of a message. */
export interface Cause {
  readonly command: string;
  /** The message whose component was pressed; null for a command. */
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
  response: APIInteractionResponse,
  cause: Cause,
): Outcome {
  switch (response.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return {
        messages: withMessage(messages, { ...bodyOf(response.data), command: cause.command, at: cause.at }),
        modal: null,
      };
    case InteractionResponseType.UpdateMessage: {
      const { pressed } = cause;
      if (pressed === null) return { messages, modal: null };
      // What makes a message private is said once, when it is sent.
      const flags = (response.data?.flags ?? 0) | (pressed.flags & MessageFlags.Ephemeral);
      const updated = { ...pressed, ...bodyOf(response.data), flags };
      return { messages: messages.map((message) => (message.id === pressed.id ? updated : message)), modal: null };
    }
    case InteractionResponseType.Modal:
      return { messages, modal: response.data };
    default:
      return { messages, modal: null };
  }
}

/** The channel with one message more. */
export const withMessage = (
  messages: readonly ShownMessage[],
  message: Omit<ShownMessage, 'id'>,
): readonly ShownMessage[] => [...messages, { ...message, id: (messages.at(-1)?.id ?? 0) + 1 }];

const bodyOf = (
  data: APIInteractionResponseCallbackData | undefined,
): Pick<ShownMessage, 'flags' | 'content' | 'components'> => ({
  flags: data?.flags ?? 0,
  content: data?.content ?? '',
  components: data?.components ?? [],
});
