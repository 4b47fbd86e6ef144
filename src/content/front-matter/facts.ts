import type { IsoDate, Post } from '../../domain/post.ts';
import { readDate } from '../citation/date.ts';

/** What front matter and file name tell of a post; the title may still come from the text. */
export interface PostFacts extends Pick<Post, 'date' | 'updated' | 'categories' | 'tags' | 'daily'> {
  readonly title: string | null;
}

/** Reads the facts that every generator writes, under the names they use. */
export function readFacts(data: Readonly<Record<string, unknown>>, path: string): PostFacts {
  const taxonomies = isRecord(data.taxonomies) ? data.taxonomies : {};
  return {
    title: words(data.title),
    date: isoDate(data.date) ?? dateInName(path),
    updated: isoDate(data.updated) ?? isoDate(data.lastmod) ?? isoDate(data.last_modified_at),
    categories: names(data.categories ?? data.category ?? taxonomies.categories),
    tags: names(data.tags ?? data.tag ?? taxonomies.tags),
    ...(isNo(data.daily) ? { daily: false as const } : {}),
  };
}

const isNo = (value: unknown): boolean => value === false || /^(?:false|no|off)$/i.test(words(value) ?? '');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function words(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** A name, names apart by commas, or lists of names in lists (Hexo's way to write several hierarchies). */
function names(value: unknown): readonly string[] {
  const found = Array.isArray(value) ? value.flatMap(names) : typeof value === 'string' ? value.split(',') : [value];
  return [...new Set(found.map(words).filter((name) => name !== null))];
}

/** The settings that hold a day, of which the first that can be read counts. */
export const dateSettings = ['date', 'updated', 'lastmod', 'last_modified_at'] as const;

/** The day of a date or time, as it is written: in the author's own time zone. Null for a day that does not exist. */
export function isoDate(value: unknown): IsoDate | null {
  const written = value instanceof Date ? value.toISOString() : words(value);
  const match = /^\d{4}(?:[-/.]\d{1,2}){0,2}(?!\d)/.exec(written ?? '');
  return readDate(match?.[0] ?? written ?? '');
}

/** `2022-03-25-name.md`, `2022-03-25.md` */
const dateInName = (path: string): IsoDate | null => isoDate(/(?:^|\/)(\d{4}-\d{2}-\d{2})[-_ .][^/]*$/.exec(path)?.[1]);
