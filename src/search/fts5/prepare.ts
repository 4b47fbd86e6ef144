import { fold } from '../analysis/fold.ts';
import { tokens } from '../analysis/tokens.ts';
import type { SearchDocument } from '../engine.ts';
import { type Field, fields } from '../fields.ts';
import { type Counts, writeBag } from './bag.ts';

/** A document as its tables hold it. */
export interface Prepared {
  /** Terms that are words, separated by spaces; then those that are pieces of words. */
  readonly words: string;
  readonly pieces: string;
  readonly belonging: string;
  /** How many terms each field has, in the order of the fields. */
  readonly lengths: readonly number[];
  readonly bag: Buffer;
}

export function prepare(document: SearchDocument): Prepared {
  const counts = new Map<Field, Map<string, number>>();
  const lengths: number[] = [];
  const words: string[] = [];
  const pieces: string[] = [];
  for (const field of fields) {
    const ofField = new Map<string, number>();
    let length = 0;
    for (const text of textsOf(document, field)) {
      for (const { term, kind } of tokens(fold(text))) {
        (kind === 'piece' || kind === 'seam' ? pieces : words).push(term);
        ofField.set(term, (ofField.get(term) ?? 0) + 1);
        length += 1;
      }
    }
    counts.set(field, ofField);
    lengths.push(length);
  }
  const belonging = [document.kind, ...document.belongsTo].map(mark).join(' ');
  return {
    words: words.join(' '),
    pieces: pieces.join(' '),
    belonging,
    lengths,
    bag: writeBag(counts satisfies Counts),
  };
}

/** What a document belongs to, as a term that no text has. Ids differ in more than their case. */
export const mark = (id: string): string => `=${encodeURIComponent(id).replaceAll("'", '%27')}`;

function textsOf(document: SearchDocument, field: Field): readonly string[] {
  const value = document[field];
  return typeof value === 'string' ? [value] : value;
}
