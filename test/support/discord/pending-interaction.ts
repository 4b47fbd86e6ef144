import {
  type APIInteraction,
  type APIMessageInteractionMetadata,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { MessageRecord } from './message-record.ts';
import { alreadyAcknowledged } from './rest/api-error.ts';
import { SeenMessage } from './seen-message.ts';

/** What a reader sees after asking or pressing. */
export interface Answer {
  /** What came first: a new message, or the pressed one in its new form. */
  readonly message: SeenMessage;
  /** What came after it, such as follow-ups. */
  readonly later: readonly SeenMessage[];
  /** True when the application first asked for time. */
  readonly deferred: boolean;
  /** From the question to its acknowledgement, in milliseconds. */
  readonly acknowledgedAfter: number;
}

/** What the double knows of an interaction while it is asked. */
export interface Question {
  readonly interaction: APIInteraction;
  readonly userId: string;
  readonly channelId: string;
  readonly metadata: APIMessageInteractionMetadata;
  /** The message whose button was pressed. */
  readonly pressed: MessageRecord | null;
  /** Whether the bot is there through a reader's own account alone. */
  readonly isGuest: boolean;
  /** Whether nobody but the reader may see what is answered, whatever the application wishes. */
  readonly heldPrivate: boolean;
  /** In milliseconds since 1970, by the clock of the double. */
  readonly askedAt: number;
}

const deferrals: ReadonlySet<InteractionResponseType> = new Set([
  InteractionResponseType.DeferredChannelMessageWithSource,
  InteractionResponseType.DeferredMessageUpdate,
]);

/** An interaction on its way from the reader's question to what the reader sees. */
export class PendingInteraction {
  readonly question: Question;
  /** The first thing that is shown, or the data of an answer that is no message (suggestions, a form). */
  readonly outcome: Promise<Answer | { readonly data: unknown }>;
  /** What `@original` means. */
  original: MessageRecord | null = null;
  /** How many messages have followed the first. */
  followUps = 0;
  /** Which of several processes has acknowledged it, where one of them says so. */
  servedBy: string | undefined;
  #heardAfter: number | null = null;
  #acknowledged: { readonly type: InteractionResponseType; readonly after: number } | null = null;
  #answer: (Answer & { readonly later: SeenMessage[] }) | null = null;
  readonly #askedAt = performance.now();
  #resolve: (outcome: Answer | { readonly data: unknown }) => void = () => undefined;
  #reject: (reason: Error) => void = () => undefined;

  constructor(question: Question) {
    this.question = question;
    this.outcome = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  get acknowledged(): boolean {
    return this.#acknowledged !== null;
  }

  /** Whether something came for it in time, though it may not have been looked at yet. */
  get isHeard(): boolean {
    return this.#heardAfter !== null;
  }

  /** Whether the application has asked for time, and nothing is shown yet. */
  get isPromised(): boolean {
    return this.#acknowledged !== null && deferrals.has(this.#acknowledged.type) && this.#answer === null;
  }

  /** The response is there, to be looked at. */
  heard(servedBy: string | undefined): void {
    this.servedBy = servedBy;
    this.#heardAfter = this.#sinceAsked();
  }

  /** Throws when it was acknowledged before. */
  acknowledge(type: InteractionResponseType): void {
    if (this.acknowledged) throw alreadyAcknowledged();
    this.#acknowledged = { type, after: this.#heardAfter ?? this.#sinceAsked() };
  }

  /** The reader comes to see a message. */
  show(record: MessageRecord): void {
    const message = new SeenMessage(record);
    if (this.#answer !== null) {
      if (message.id !== this.#answer.message.id) this.#answer.later.push(message);
      return;
    }
    const { type, after } = this.#acknowledged ?? { type: InteractionResponseType.Pong, after: 0 };
    this.#answer = { message, later: [], deferred: deferrals.has(type), acknowledgedAfter: after };
    this.#resolve(this.#answer);
  }

  answerWith(data: unknown): void {
    this.#resolve({ data });
  }

  fail(reason: Error): void {
    this.#reject(reason);
  }

  #sinceAsked(): number {
    return performance.now() - this.#askedAt;
  }
}
