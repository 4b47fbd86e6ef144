import type { Span } from '../domain/rich-text.ts';
import { foldWithOffsets } from './analysis/fold.ts';
import { tokens } from './analysis/tokens.ts';
import type { FindMatches } from './engine.ts';

/** Finds in `text` the words that the terms of a hit matched, as written; spans that touch are one, in order. */
export const findMatches: FindMatches = (text, terms) => {
  const wanted = new Set(terms);
  const written = terms.map((term) => term.replace('·', ''));
  // Dividing Han text into words takes far longer than looking for what those words are written with.
  const mayHold = (run: string): boolean => written.some((term) => run.includes(term));
  const folded = foldWithOffsets(text);
  const spans: Span[] = [];
  for (const { term, from, to } of tokens(folded.text, mayHold)) {
    if (wanted.has(term)) spans.push(folded.original({ from, to }));
  }
  return merge(spans);
};

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((left, right) => left.from - right.from)) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
