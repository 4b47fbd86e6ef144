import { join, plain, type RichText, type Span, slice } from '../domain/rich-text.ts';
import type { Snippet } from './library.ts';

/** Divides a text into sentences that cover it without gaps; a line break ends a sentence. */
export type Sentences = (text: string) => readonly Span[];

/** In UTF-16 units, without the ellipses. */
const comfortableLength = 120;

/** How much of a sentence that is too long is shown before its first match. */
const leadLength = 30;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What matches in a part of a text that begins and ends with a sentence, by its offsets in the whole. */
export type MatchesIn = (part: Span) => readonly Span[];

/**
 * The sentence that answers, or else the one with the most matches, with its neighbours in the same line as long as they
 * fit, cut out of a text. Only what may be shown is asked for matches.
 */
export function snippetOf(
  body: RichText,
  matchesIn: MatchesIn,
  sentences: Sentences,
  answering: Span | null = null,
): Snippet {
  const { text } = body;
  const spans = sentences(text)
    .map((span) => trim(text, span))
    .filter(({ from, to }) => from < to);
  const answer = spans.findIndex(({ from }) => answering !== null && from >= answering.from && from < answering.to);
  const matches = matchesIn(reach(text, spans, answer));
  const best = answer === -1 ? bestOf(spans, text, matches) : answer;
  const chosen = spans[best];
  if (chosen === undefined) return { text: plain(''), matches: [] };
  const tooLong = chosen.to - chosen.from > comfortableLength;
  const window = tooLong ? cut(text, chosen, matches) : grow(text, spans, best);
  const before = text.slice(0, window.from).trim() === '' ? '' : '…';
  const after = text.slice(window.to).trim() === '' ? '' : '…';
  const piece = slice(body, window);
  const inline = { ...piece, marks: piece.marks.filter(({ kind }) => kind !== 'blockquote' && kind !== 'codeBlock') };
  return {
    text: join([plain(before), inline, plain(after)], ''),
    matches: within(window, matches).map((match) => ({
      from: Math.max(match.from, window.from) - window.from + before.length,
      to: Math.min(match.to, window.to) - window.from + before.length,
    })),
  };
}

/** All that a snippet around the sentence at `index` may show; the whole text where it may be any sentence. */
function reach(text: string, spans: readonly Span[], index: number): Span {
  const chosen = spans[index];
  if (chosen === undefined) return { from: 0, to: text.length };
  const near = spans.filter(
    ({ from, to }) => to > chosen.from - comfortableLength && from < chosen.to + comfortableLength,
  );
  return { from: near[0]?.from ?? chosen.from, to: near.at(-1)?.to ?? chosen.to };
}

const within = (window: Span, spans: readonly Span[]): readonly Span[] =>
  spans.filter(({ from, to }) => from < window.to && to > window.from);

/** The index of the span in which the most different words match; the first of several. */
function bestOf(spans: readonly Span[], text: string, matches: readonly Span[]): number {
  const scores = spans.map((span) => {
    const matched = within(span, matches);
    const different = new Set(matched.map(({ from, to }) => text.slice(from, to).toLowerCase()));
    return different.size + Math.min(matched.length, 9) / 10;
  });
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** Takes in sentences after the one at `index`, then before it, as long as they stand in its line and fit. */
function grow(text: string, spans: readonly Span[], index: number): Span {
  let { from, to } = spans[index] ?? { from: 0, to: 0 };
  const fits = (next: Span): boolean =>
    next.to - next.from <= comfortableLength && !/\n/.test(text.slice(next.from, next.to));
  for (const { to: end } of spans.slice(index + 1)) {
    if (!fits({ from, to: end })) break;
    to = end;
  }
  for (const { from: start } of spans.slice(0, index).reverse()) {
    if (!fits({ from: start, to })) break;
    from = start;
  }
  return { from, to };
}

/** A part of a sentence that is too long, from shortly before its first match on. */
function cut(text: string, sentence: Span, matches: readonly Span[]): Span {
  const first = within(sentence, matches)[0]?.from ?? sentence.from;
  const latest = sentence.to - comfortableLength;
  const wanted = Math.max(sentence.from, Math.min(first - leadLength, latest));
  const from = wanted <= sentence.from ? sentence.from : boundary(text, wanted);
  const end = from + comfortableLength;
  return trim(text, { from, to: end >= sentence.to ? sentence.to : boundary(text, end) });
}

/** The nearest place at or before `at` where a word begins, or at least where no character is torn apart. */
function boundary(text: string, at: number): number {
  const from = Math.max(0, at - 40);
  const around = text.slice(from, at + 40);
  const word = words.segment(around).containing(at - from)?.index ?? 0;
  const start = at - from - word < 20 ? word : graphemes.segment(around).containing(at - from)?.index;
  return from + (start ?? at - from);
}

/** A span without the white space at its ends. */
function trim(text: string, { from, to }: Span): Span {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  return { from: start, to: Math.max(start, from + piece.trimEnd().length) };
}
