import type { Span } from '../domain/rich-text.ts';
import { wholeLength } from './visible.ts';

/**
 * What ends a sentence, with the quotation marks and spaces after it; a line break ends one too. A full stop does so
 * before white space only, and not before a small letter: `3.14`, `e.g. this`.
 */
const sentenceEnd = /(?:[。！？｡!?…]+|(?<!\.)\.+(?=[”’」』）)"'\]]*\s+[^\s\p{Ll}]))[”’」』）》)"'\]]*[^\S\n]*\n*|\n+/gu;

/** Each finds the last good place to cut a text at or before an offset, 0 when there is none; the best come first. */
const places: readonly ((text: string, most: number) => number)[] = [
  (text, most) =>
    Array.from(text.matchAll(sentenceEnd), ({ index, 0: end }) => index + end.length).findLast((at) => at <= most) ?? 0,
  (text, most) => words.segment(text).containing(most)?.index ?? 0,
  (text, most) => graphemes.segment(text).containing(most)?.index ?? 0,
  (text, most) => wholeLength(text, most),
];

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export interface Cutting {
  /** Whether a part of the text has room; what begins a fitting part fits as well. */
  fits(part: Span): boolean;
  /** No part can be longer, in UTF-16 units. */
  readonly longest: number;
  /** Within these the text is not cut. */
  readonly whole: readonly Span[];
}

/**
 * Divides a text into parts that fit, which joined give the text again. It is cut behind a sentence, else between
 * words, else between characters as readers see them, else between code points.
 */
export function cut(text: string, { fits, longest, whole }: Cutting): Span[] {
  const parts: Span[] = [];
  let from = 0;
  while (text.length - from > longest || !fits({ from, to: text.length })) {
    const to = nextCut(from);
    if (to >= text.length) break;
    parts.push({ from, to });
    from = to;
  }
  return [...parts, { from, to: text.length }];

  function nextCut(start: number): number {
    const window = text.slice(start, start + longest + 1);
    const most = longestThat(
      (length) => fits({ from: start, to: start + length }),
      Math.min(longest, window.length - 1),
    );
    const around = whole.filter((span) => span.from < start + most && span.to > start);
    for (const placeIn of places) {
      const at = start + placeIn(window, most);
      const inside = around.find((span) => span.from < at && at <= span.to);
      const to = inside === undefined ? at : inside.from;
      if (to > start) return to;
    }
    return start + (wholeLength(window, 1) || 2);
  }
}

/** A length up to `most` that passes, near the greatest one, when all below a passing one pass. */
function longestThat(passes: (length: number) => boolean, most: number): number {
  // Each try writes the whole part: the last few characters are not worth it.
  const close = Math.floor(most / 64);
  let low = 0;
  let high = most;
  while (low < high && (low === 0 || high - low > close)) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
