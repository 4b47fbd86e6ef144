import type { Excerpt } from '../domain/post.ts';
import type { ExcerptItem, HitItem, Item, Reply, TextItem } from '../domain/reply.ts';
import type { OptionValue, Request } from '../domain/request.ts';
import { plain } from '../domain/rich-text.ts';
import type { DirectoryEntry, Hit, Snippet } from '../library/library.ts';
import { chosen } from './choice.ts';
import type { Call } from './command.ts';
import { type EntryList, topicList } from './entry-list.ts';
import { excerptActions } from './excerpt-actions.ts';
import { placeOf } from './place-of.ts';

const nearestShown = 5;

/** An answer to a call: these items, and what is usual for the rest. */
export const replyTo = (
  { private: isPrivate, request }: Call,
  items: readonly Item[],
  others: Partial<Pick<Reply, 'title' | 'flow' | 'self' | 'actions' | 'files' | 'apart' | 'menu'>> = {},
): Reply => ({ private: isPrivate, title: null, items, flow: 'filled', self: request, actions: [], ...others });

export const textItem = (text: string): TextItem => ({ type: 'text', text: plain(text) });

export const excerptItem = (call: Call, excerpt: Excerpt, matches: ExcerptItem['matches'] = []): ExcerptItem => ({
  type: 'excerpt',
  excerpt,
  matches,
  actions: excerptActions(call, excerpt),
});

/** The same for one that was found; what matched is looked for once it is shown. */
export const foundItem = (call: Call, found: Pick<Hit, 'excerpt' | 'matches'>): ExcerptItem => ({
  type: 'excerpt',
  excerpt: found.excerpt,
  get matches() {
    return found.matches;
  },
  actions: excerptActions(call, found.excerpt),
});

/** One line for an excerpt, which opens it. */
export const hitItem = (
  call: Call,
  excerpt: Excerpt,
  snippet: Snippet,
  open: Request = { ...requestTo(call, 'quote', { topic: `#${excerpt.id}` }), at: placeOf(excerpt) },
): HitItem => ({ type: 'hit', excerpt, snippet: snippet.text, matches: snippet.matches, open });

/** A request that another command answers as privately as this one. */
export function requestTo(call: Call, command: string, options: Readonly<Record<string, OptionValue>>): Request {
  const { private: asked } = call.options;
  return { command, options: { ...options, ...(asked === undefined ? {} : { private: asked }) }, page: 1 };
}

/** Lines for entries of a list, each of which opens `open` of its value. */
export const entryItems = <Entry extends DirectoryEntry>(
  call: Call,
  list: EntryList<Entry>,
  entries: readonly Entry[],
  open: (value: string) => Request,
): Item[] =>
  entries.map((entry) => ({
    type: 'entry',
    name: entry.name,
    detail: list.detail(entry, call.words),
    open: open(chosen(entry.id)),
  }));

/** What was sought, to be put between marks of quotation: without those that were typed. */
export const bare = (sought: string): string => sought.replaceAll(/["“”]/g, '').trim() || sought;

/** Says that nothing was found, and offers the nearest topics. */
export const nothingFound = (call: Call, sought: string): Reply => ({
  ...withNearestTopics(call, sought, call.words.nothingFound(bare(sought))),
  unanswered: sought,
});

/** Says that what a button or a suggestion meant is gone, and offers what stands in the same section; without any, topics. */
export function gone(call: Call): Reply {
  const { library, words, request } = call;
  const beside = request.at === undefined ? [] : library.list({ section: request.at.section }).slice(0, nearestShown);
  if (beside.length === 0) return withNearestTopics(call, '', words.gone);
  const hits = beside.map((excerpt) => hitItem(call, excerpt, library.snippet(excerpt)));
  return replyTo(call, [textItem(`${words.gone}\n${words.nearestToGone}`), ...hits]);
}

/** Says that no excerpt is known by a number that was typed, or that the one behind a button is gone. */
export const noExcerpt = (call: Call, typed: string): Reply =>
  call.request.at === undefined ? withNearestTopics(call, '', call.words.noSuchNumber(typed)) : gone(call);

function withNearestTopics(call: Call, sought: string, sentence: string): Reply {
  const { library, words } = call;
  if (library.list({}).length === 0) return replyTo(call, [textItem(words.emptyLibrary)]);
  const nearest = library.nearestTopics(sought, nearestShown);
  if (nearest.length === 0) return replyTo(call, [textItem(sentence)]);
  const topics = entryItems(call, topicList, nearest, (name) => requestTo(call, 'topic', { name }));
  return replyTo(call, [textItem(`${sentence}\n${words.topicsToTry}`), ...topics]);
}
