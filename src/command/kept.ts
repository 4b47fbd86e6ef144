import { isDeepStrictEqual } from 'node:util';
import type { Excerpt } from '../domain/post.ts';
import type { HitItem, Reply } from '../domain/reply.ts';
import { join, plain } from '../domain/rich-text.ts';
import type { KeptExcerpt } from '../store/interface/kept-excerpts.ts';
import type { Call } from './command.ts';
import { excerptNumber } from './excerpt-option.ts';
import { replyTo, textItem } from './reply.ts';

/** What is shown of a kept excerpt: what was kept, or the same as it stands in the library now, with its links of today. */
export interface ShownExcerpt {
  readonly excerpt: Excerpt;
  /** What has become of the post since; null when it still says the same. */
  readonly since: 'changed' | 'gone' | null;
}

function shownOf({ library }: Call, { excerpt }: KeptExcerpt): ShownExcerpt {
  const current = library.excerpt(excerpt.id);
  if (current === undefined) return { excerpt, since: 'gone' };
  return saysTheSame(current, excerpt) ? { excerpt: current, since: null } : { excerpt, since: 'changed' };
}

const saysTheSame = (one: Excerpt, other: Excerpt): boolean =>
  one.kind === other.kind && one.body.text === other.body.text && isDeepStrictEqual(one.sources, other.sources);

/** A line for each kept excerpt, which opens it; none for an empty list. */
export function keptList(call: Call, kept: readonly KeptExcerpt[], title: string): Reply {
  const items = kept.map((each): HitItem => {
    const { excerpt, since } = shownOf(call, each);
    const { text, matches } = call.library.snippet(excerpt);
    return {
      type: 'hit',
      excerpt,
      snippet: since === 'gone' ? join([text, plain(call.words.noLongerThere)], ' · ') : text,
      matches,
      open: { command: 'saved list', options: { shown: excerptNumber(excerpt) }, page: 1 },
    };
  });
  return replyTo(call, items, { title });
}

/** One kept excerpt whole; what has become of its post stands below it. */
export function keptReply(call: Call, kept: KeptExcerpt): Reply {
  const { words } = call;
  const { excerpt, since } = shownOf(call, kept);
  const day = kept.keptAt.toISOString().slice(0, 10);
  const notes = since === null ? [] : [textItem(words.keptFrom[since](day))];
  const options = { excerpt: excerptNumber(excerpt) };
  return replyTo(call, [{ type: 'excerpt', excerpt, matches: [] }, ...notes], {
    actions: [
      { label: words.cite, request: { command: 'cite', options, page: 1 } },
      { label: words.remove, request: { command: 'saved remove', options, page: 1 } },
      { label: words.allKept, request: { command: 'saved list', options: {}, page: 1 } },
    ],
  });
}
