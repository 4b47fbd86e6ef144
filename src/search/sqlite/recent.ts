import type { Terms } from './prepare.ts';
import { createRecentPart, type RecentPart } from './recent-part.ts';
import { codeEnd } from './term-code.ts';

/** The postings that are not written yet, by the codes of their terms. */
export interface Recent {
  /** How many there are. */
  readonly size: number;
  /** Their codes in ascending order, in parts, each as it is when it is asked for. */
  codes(): Iterable<Float64Array>;
  /** Documents come in the order of their numbers. */
  add(document: number, terms: Terms): void;
  /** How many there are of a code. */
  count(code: number): number;
  /** Tells those of a code, in their order. */
  each(code: number, tell: (document: number, detail: number) => void): void;
  /** Is called once those of a code are written. */
  remove(code: number): void;
}

/** Kept apart by their codes: to make room for more, or to sort what there is, takes long for all, and not for one part. */
const parts = 64;
const partSize = codeEnd / parts;

export function createRecent(): Recent {
  const all = Array.from({ length: parts }, createRecentPart);
  const partOf = (code: number): RecentPart | undefined => all[Math.floor(code / partSize)];

  return {
    get size() {
      return all.reduce((sum, { size }) => sum + size, 0);
    },
    *codes() {
      for (const part of all) yield part.codes();
    },
    add(document, { codes, details }) {
      for (let place = 0; place < codes.length; place += 1) {
        const code = codes[place] ?? 0;
        partOf(code)?.add(code, document, details[place] ?? 0);
      }
    },
    count: (code) => partOf(code)?.count(code) ?? 0,
    each: (code, tell) => partOf(code)?.each(code, tell),
    remove: (code) => partOf(code)?.remove(code),
  };
}
