import { fold } from '../analysis/fold.ts';
import { tokens } from '../analysis/tokens.ts';
import type { SearchDocument } from '../engine.ts';
import { type Field, fields } from '../fields.ts';
import type { Text } from '../searcher.ts';
import { detailOf } from './posting-list.ts';
import { termCode } from './term-code.ts';

/** What a document is to be found by: the code of each term, once for each field that holds it, and in which field and how often. */
export interface Terms {
  readonly codes: Float64Array;
  readonly details: Uint8Array;
}

/** The text of a document, divided. Nearly all the time of indexing goes into it, and it depends on nothing but the text. */
export interface Divided extends Terms {
  /** How many terms each field has, in the order of the fields. */
  readonly lengths: readonly number[];
}

export function divide(text: Text): Divided {
  const codes: number[] = [];
  const details: number[] = [];
  const lengths: number[] = [];
  for (const [place, field] of fields.entries()) {
    const counts = new Map<string, number>();
    let length = 0;
    for (const part of textsOf(text, field)) {
      for (const { term } of tokens(fold(part))) {
        counts.set(term, (counts.get(term) ?? 0) + 1);
        length += 1;
      }
    }
    for (const [term, count] of counts) {
      codes.push(termCode(term));
      details.push(detailOf(place, count));
    }
    lengths.push(length);
  }
  return { codes: Float64Array.from(codes), details: Uint8Array.from(details), lengths };
}

/** What a document belongs to, as terms that no text has. */
export function marksOf({ kind, belongsTo }: SearchDocument): Terms {
  const codes = Float64Array.from(new Set([kind, ...belongsTo]), (id) => termCode(mark(id)));
  return { codes, details: new Uint8Array(codes.length).fill(detailOf(fields.length, 1)) };
}

export const mark = (id: string): string => ` ${id}`;

function textsOf(text: Text, field: Field): readonly string[] {
  const value = text[field];
  return typeof value === 'string' ? [value] : value;
}
