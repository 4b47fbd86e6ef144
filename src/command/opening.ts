import type { Excerpt } from '../domain/post.ts';
import type { Action, ExcerptItem, Reply } from '../domain/reply.ts';
import type { Request } from '../domain/request.ts';
import type { Call, HiddenOption } from './command.ts';
import { optionText } from './options.ts';
import { placeOf } from './place-of.ts';
import { excerptItem, gone, replyTo } from './reply.ts';

/** What a list takes besides its own options, so that it can show one of its excerpts in its own place. */
export const openingOptions = {
  /** The excerpt that is shown, by its id. */
  shown: { type: 'string', hidden: true },
  /** The page of the list that it was opened from, unless it is the first. */
  list: { type: 'integer', hidden: true },
} as const satisfies Readonly<Record<string, HiddenOption>>;

/** The request that shows one excerpt of a list in the place of the list. */
export function opening(call: Call, excerpt: Excerpt): Request {
  const { command, options, page } = listRequest(call);
  const list = page === 1 ? {} : { list: page };
  return { command, options: { ...options, shown: excerpt.id, ...list }, page: 1, at: placeOf(excerpt) };
}

/** A whole excerpt among others, which can be opened alone for what else can be done with it. */
export const wholeItem = (call: Call, excerpt: Excerpt): ExcerptItem => ({
  ...excerptItem(call, excerpt),
  open: opening(call, excerpt),
});

/** One excerpt of a list with the way back; null when the list itself is asked for. */
export function openedFrom(
  call: Call,
  others: Pick<Reply, 'title'> & Pick<Partial<Reply>, 'menu'>,
  matchesIn: (excerpt: Excerpt) => ExcerptItem['matches'] = () => [],
): Reply | null {
  if (call.options.shown === undefined) return null;
  const excerpt = call.library.excerpt(optionText(call, 'shown'));
  const back: Action = { label: call.words.backToList, request: listRequest(call) };
  if (excerpt === undefined) return { ...gone(call), actions: [back] };
  const item = excerptItem(call, excerpt, matchesIn(excerpt));
  return replyTo(call, [item], { ...others, flow: 'single', actions: [back] });
}

/** The request for the list itself, at the page that the reader has seen. */
function listRequest({ request: { command, options, page } }: Call): Request {
  const { shown, list, ...own } = options;
  const seen = typeof list === 'number' ? list : 1;
  return { command, options: own, page: shown === undefined ? page : seen };
}
