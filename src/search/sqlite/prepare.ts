import { fold } from '../analysis/fold.ts';
import { tokens } from '../analysis/tokens.ts';
import type { SearchDocument } from '../engine.ts';
import { type Field, fields } from '../fields.ts';
import { detailOf } from './posting-list.ts';
import { termCode } from './term-code.ts';

/** A document as it is indexed. */
export interface Prepared {
  /** The code of each term, once for each field that holds it. */
  readonly codes: readonly number[];
  /** In which field it stands, and how often. */
  readonly details: readonly number[];
  /** How many terms each field has, in the order of the fields. */
  readonly lengths: readonly number[];
}

export function prepare(document: SearchDocument): Prepared {
  const codes: number[] = [];
  const details: number[] = [];
  const lengths: number[] = [];
  for (const [place, field] of fields.entries()) {
    const counts = new Map<string, number>();
    let length = 0;
    for (const text of textsOf(document, field)) {
      for (const { term } of tokens(fold(text))) {
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
  for (const id of new Set([document.kind, ...document.belongsTo])) {
    codes.push(termCode(mark(id)));
    details.push(detailOf(fields.length, 1));
  }
  return { codes, details, lengths };
}

/** What a document belongs to, as a term that no text has. */
export const mark = (id: string): string => ` ${id}`;

function textsOf(document: SearchDocument, field: Field): readonly string[] {
  const value = document[field];
  return typeof value === 'string' ? [value] : value;
}
