import { type RichText, type Span, slice } from '../../domain/rich-text.ts';
import { cut } from '../cut.ts';
import { limits } from './limits.ts';
import { toMarkdown } from './markdown.ts';

/** A part of a longer text, as Markdown; blank when there is nothing to see in it. */
export interface Passage {
  readonly markdown: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Divides a text into passages that fit, each of which can stand in a message; matches are bold. */
export function passagesOf(body: RichText, matches: readonly Span[], fits: (markdown: string) => boolean): Passage[] {
  // Most texts fit as a whole: what was written to see that is shown.
  let last = { from: 0, to: 0, markdown: '' };
  const write = (span: Span): string => {
    if (span.from !== last.from || span.to !== last.to) last = { ...span, markdown: writePart(body, matches, span) };
    return last.markdown;
  };
  const spans = cut(body.text, {
    fits: (span) => fits(write(span)),
    // Markdown is never shorter than its text, but for characters that are not shown.
    longest: limits.textCharacters,
    whole: body.marks.filter(({ kind }) => kind === 'marker' || kind === 'moment'),
  });
  return spans.map((span, index) => ({
    markdown: write(span),
    isFirst: index === 0,
    isLast: index === spans.length - 1,
  }));
}

/** White space at the ends is left out: Discord would cut it off together with the signs before it. */
function writePart(body: RichText, matches: readonly Span[], { from, to }: Span): string {
  const text = body.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  const end = Math.max(start, from + text.trimEnd().length);
  const shown = matches.flatMap((match) => {
    const clipped = { from: Math.max(match.from, start) - start, to: Math.min(match.to, end) - start };
    return clipped.from < clipped.to ? [clipped] : [];
  });
  return toMarkdown(slice(body, { from: start, to: end }), shown);
}
