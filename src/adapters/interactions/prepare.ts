import type { Caller } from '../../command/caller.ts';
import type { Dispatcher } from '../../command/dispatch.ts';
import type { Request } from '../../domain/request.ts';
import { signed, unsigned } from '../../domain/sharing.ts';
import type { renderMessage } from '../../render/discord/message.ts';
import type { Store } from '../../store/store.ts';
import { wordsFor } from '../../words/words-for.ts';
import type { Place, Prepared } from './acknowledge.ts';
import { describeError } from './discord-error.ts';
import type { GatewayLog } from './log.ts';
import { notice } from './notice.ts';

export interface PreparationTools {
  readonly dispatcher: Dispatcher;
  readonly render: typeof renderMessage;
  readonly store: Pick<Store, 'keepRequest'>;
  readonly log: GatewayLog;
}

/** Runs a request and renders its reply for its place. What its buttons need is stored before it can be sent. */
export async function prepare(
  asked: Request,
  caller: Caller,
  place: Place,
  tools: PreparationTools,
): Promise<Prepared> {
  const { request, signer } = unsigned(asked);
  const { reply, language, accentColour } = await tools.dispatcher.answer(request, caller);
  const isPrivate = reply.private || place.private;
  // Whoever shared an answer goes on turning its pages; to another reader they are shown by the bot alone.
  const sharer = isPrivate ? null : signer;
  const self = sharer === null ? reply.self : signed(reply.self, sharer);
  const shareable = reply.shareable === true && caller.alone !== true;
  const shown = { ...reply, self, sharer, shareable, private: isPrivate };
  const { body, stored, files } = tools.render(shown, request.page, wordsFor(language), {
    accentColour,
    at: request.at,
  });
  await keep(stored, tools);
  return { body, files, private: reply.private, apart: reply.apart === true };
}

/** A private sentence instead of an answer. */
export const sentence = (text: string): Prepared => ({ body: notice(text), files: [], private: true, apart: true });

/** An answer is worth more than its buttons: it is shown even when they cannot be kept. */
async function keep(stored: ReadonlyMap<string, string>, { store, log }: PreparationTools): Promise<void> {
  try {
    await Promise.all([...stored].map(([key, request]) => store.keepRequest(key, request)));
  } catch (error) {
    log.error(describeError(error), 'Some buttons of an answer cannot be kept, and will not work.');
  }
}
