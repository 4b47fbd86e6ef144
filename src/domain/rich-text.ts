/**
 * Text with marks: what a renderer needs to know of a passage, free of any markup language.
 *
 * `text` is plain. Paragraphs are separated by an empty line, list items and lines of verse by a line break.
 * `marks` cover half-open ranges of UTF-16 offsets into `text`; they may nest and overlap.
 */
export interface RichText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type Mark = StyleMark | LinkMark | CodeBlockMark | MomentMark;

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * - `blockquote` covers whole paragraphs.
 * - `marker` covers what introduces a list item: indentation, then `- ` or `1. `.
 * - `spoiler` is what the author hid.
 */
export interface StyleMark extends Span {
  readonly kind: 'strong' | 'emphasis' | 'deleted' | 'code' | 'spoiler' | 'blockquote' | 'marker';
}

/** A link or an image (then the range holds its description). `url` is http or https. */
export interface LinkMark extends Span {
  readonly kind: 'link';
  readonly url: string;
}

/** Whole lines of preformatted text. */
export interface CodeBlockMark extends Span {
  readonly kind: 'codeBlock';
  readonly language: string | null;
}

/** A moment that the text writes as ISO 8601; where readers have clocks of their own it is shown by theirs. */
export interface MomentMark extends Span {
  readonly kind: 'moment';
  /** Seconds since 1970, UTC. */
  readonly seconds: number;
}

export const plain = (text: string): RichText => ({ text, marks: [] });

/** A moment to the second, which each reader sees in a way that is usual there. */
export function moment(date: Date): RichText {
  const text = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return { text, marks: [{ kind: 'moment', seconds: Math.floor(date.getTime() / 1000), from: 0, to: text.length }] };
}

/** The part of a rich text within a span, its marks clipped and moved with it. */
export function slice(source: RichText, { from, to }: Span): RichText {
  const marks: Mark[] = [];
  for (const mark of source.marks) {
    const clipped = { from: Math.max(mark.from, from) - from, to: Math.min(mark.to, to) - from };
    if (clipped.from < clipped.to) marks.push({ ...mark, ...clipped });
  }
  return { text: source.text.slice(from, to), marks };
}

/** Joins rich texts with a plain separator between them. */
export function join(parts: readonly RichText[], separator: string): RichText {
  const marks: Mark[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += separator;
    const offset = text.length;
    for (const mark of part.marks) marks.push({ ...mark, from: mark.from + offset, to: mark.to + offset });
    text += part.text;
  }
  return { text, marks };
}
