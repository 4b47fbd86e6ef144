import type { Place } from '../front-matter/place.ts';

/** What the forms in which a whole post is a quotation, or quotes one work, look at. */
export interface PostFacts {
  readonly path: string;
  readonly title: string;
  /** Where the post is published; null where that is not known. */
  readonly url: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  /** Where the value of a setting begins in the file; its top where there is none. */
  placeOf(key: string): Place;
}

/** The first of some settings that holds words, in one line; of a list all, of a person the name. */
export function wordsOf(data: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const values = Array.isArray(data[key]) ? data[key] : [data[key]];
    const named: readonly unknown[] = values.map((value) => (isRecord(value) ? value.name : value));
    const written = named.filter((value) => typeof value === 'string' || typeof value === 'number');
    const words = written.join(', ').replace(/\s+/g, ' ').trim();
    if (words !== '') return words;
  }
  return null;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
