import type { Caller } from '../../command/caller.ts';
import type { Request } from '../../domain/request.ts';
import { signed } from '../../domain/sharing.ts';
import type { Store } from '../../store/store.ts';
import { wordsFor } from '../../words/words-for.ts';
import type { Place, Prepared } from './acknowledge.ts';
import { type PreparationTools, prepare, sentence } from './prepare.ts';

export interface SharingTools extends PreparationTools {
  readonly store: Pick<Store, 'keepRequest' | 'sharedAnswers'>;
  readonly now: () => Date;
}

export const placeOfShared: Place = { message: 'new', private: false };

/** Discord forgets private messages long before. In milliseconds. */
const remembered = 30 * 24 * 60 * 60 * 1000;

/** Prepares what a private message shows for everybody, with the name of who shares it: once for each message and page. */
export async function prepareShared(
  request: Request,
  messageId: string,
  caller: Caller,
  tools: SharingTools,
): Promise<Prepared> {
  const { sharedAnswers } = tools.store;
  const key = `${messageId} ${JSON.stringify(request)}`;
  const claimedAt = tools.now();
  const isFirst = await sharedAnswers.claim(key, claimedAt, new Date(claimedAt.getTime() - remembered));
  if (!isFirst) return sentence(wordsFor(caller.reader).alreadyShared);
  const refused = () => sharedAnswers.release(key);
  const prepared = await prepare(signed(request, caller.userName), caller, placeOfShared, tools);
  if (prepared.private) await refused();
  return { ...prepared, refused };
}
