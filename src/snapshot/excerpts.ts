import type { Excerpt } from '../domain/post.ts';
import type { Excerpts } from '../library/library.ts';

/** Excerpts that are read one by one, by their numbers. */
export function lazily(numbers: Int32Array, read: (number: number) => Excerpt | undefined): Excerpts {
  const at = (place: number): Excerpt | undefined => {
    const number = numbers.at(place);
    return number === undefined ? undefined : read(number);
  };
  const slice = (from: number, to?: number): readonly Excerpt[] =>
    [...numbers.slice(from, to)].map(read).filter((excerpt) => excerpt !== undefined);
  return {
    length: numbers.length,
    at,
    slice,
    *[Symbol.iterator]() {
      for (const number of numbers) {
        const excerpt = read(number);
        if (excerpt !== undefined) yield excerpt;
      }
    },
  };
}
