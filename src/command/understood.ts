import type { Action, Reply } from '../domain/reply.ts';
import type { Request } from '../domain/request.ts';
import type { Found } from '../library/library.ts';
import type { Call } from './command.ts';
import { bare } from './reply.ts';

/** How a search was understood, where that is not what was typed. */
export type Understanding = Pick<Found, 'instead' | 'inexact'>;

/** What a reply says of how a search was understood: above it, and on a button that asks for what was meant. */
export function understood(
  { words }: Call,
  typed: string,
  { instead, inexact }: Understanding,
  ask: (meant: string) => Request,
): { readonly title: string | null; readonly actions: Reply['actions'] } {
  if (instead !== null) {
    const action: Action = { label: words.askInstead(instead), request: ask(instead) };
    return { title: words.didYouMean(typed, instead), actions: [action] };
  }
  return { title: inexact ? words.notExactly(bare(typed)) : null, actions: [] };
}
