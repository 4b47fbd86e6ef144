import type { CodeBlockMark, LinkMark, Mark, MomentMark, RichText, Span, StyleMark } from '../domain/rich-text.ts';
import { groupNeighbours } from './group.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { visible } from './visible.ts';

/** A rich text divided for writing: every target writes line by line, and a style never reaches past the end of one. */
export type Block = Line | Code;

export interface Line {
  readonly type: 'line';
  readonly quoted: boolean;
  /** What introduces a list item, or nothing. */
  readonly marker: string;
  readonly runs: readonly Run[];
}

/** Whole lines of preformatted text; neither its first nor its last is blank. */
export interface Code {
  readonly type: 'code';
  readonly quoted: boolean;
  readonly language: string | null;
  readonly text: string;
}

/** Visible text on one line, in one style throughout. */
export interface Run {
  readonly text: string;
  readonly styles: ReadonlySet<RunStyle>;
  readonly url: string | null;
  /** Seconds since 1970 of the moment that the text names. */
  readonly moment: number | null;
}

export type RunStyle = Exclude<StyleMark['kind'], 'blockquote' | 'marker'>;

/** Divides a text into lines of runs. What matches is strong. */
export function blocksOf({ text, marks }: RichText, matches: readonly Span[] = []): Block[] {
  const all: readonly Mark[] = [...marks, ...matches.map((span): StyleMark => ({ ...span, kind: 'strong' }))];
  const lines: OpenLine[] = [];
  let pieces: Piece[] = [];
  for (const piece of piecesOf(text, all)) {
    pieces.push(piece);
    if (piece.text !== '\n') continue;
    lines.push(readLine(pieces));
    pieces = [];
  }
  lines.push(readLine(pieces));
  return joinCode(lines);
}

interface OpenLine extends Line {
  /** The code block that the whole line belongs to. */
  readonly code: CodeBlockMark | null;
}

function readLine(pieces: readonly Piece[]): OpenLine {
  const first = pieces[0]?.marks ?? [];
  const words = pieces.filter(({ text }) => text !== '\n');
  const runs: Run[] = [];
  let marker = '';
  for (const { text, marks } of words) {
    const run = { text: visible(text), styles: stylesOf(marks), url: urlOf(marks), moment: momentOf(marks) };
    if (run.text === '') continue;
    if (runs.length === 0 && marks.some(({ kind }) => kind === 'marker')) marker += run.text;
    else runs.push(run);
  }
  const code = first.find((mark) => mark.kind === 'codeBlock') ?? null;
  // What the author hid stays hidden, which a code block can't do.
  const whole = marker === '' && words.every(({ marks }) => code !== null && marks.includes(code) && !isHidden(marks));
  return {
    type: 'line',
    quoted: first.some(({ kind }) => kind === 'blockquote'),
    marker,
    runs: mergeRuns(runs),
    code: whole ? code : null,
  };
}

const isHidden = (marks: readonly Mark[]): boolean => marks.some(({ kind }) => kind === 'spoiler');

function stylesOf(marks: readonly Mark[]): ReadonlySet<RunStyle> {
  const styles = new Set<RunStyle>();
  for (const { kind } of marks) {
    if (kind === 'codeBlock') styles.add('code');
    else if (kind !== 'link' && kind !== 'blockquote' && kind !== 'marker' && kind !== 'moment') styles.add(kind);
  }
  return styles;
}

const urlOf = (marks: readonly Mark[]): string | null =>
  marks.findLast((mark): mark is LinkMark => mark.kind === 'link')?.url ?? null;

const momentOf = (marks: readonly Mark[]): number | null =>
  marks.find((mark): mark is MomentMark => mark.kind === 'moment')?.seconds ?? null;

/** Joins neighbours that are in the same style. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && isAlike(last, run)) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

const isAlike = (a: Run, b: Run): boolean =>
  a.url === b.url &&
  a.moment === b.moment &&
  a.styles.size === b.styles.size &&
  [...a.styles].every((style) => b.styles.has(style));

/** Gathers the lines of a code block; blank ones at its ends stay ordinary lines. */
function joinCode(lines: readonly OpenLine[]): Block[] {
  return groupNeighbours(lines, ({ code }) => code).flatMap((group): readonly Block[] => {
    const [head] = group;
    const first = group.findIndex((line) => !isBlank(line));
    const last = group.findLastIndex((line) => !isBlank(line));
    if (!head?.code || first < 0) return group;
    const text = group
      .slice(first, last + 1)
      .map(lineText)
      .join('\n');
    const code: Code = { type: 'code', quoted: head.quoted, language: head.code.language, text };
    return [...group.slice(0, first), code, ...group.slice(last + 1)];
  });
}

const isBlank = (line: Line): boolean => lineText(line).trim() === '';

const lineText = ({ runs }: Line): string => runs.map(({ text }) => text).join('');
