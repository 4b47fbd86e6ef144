import { groupNeighbours } from '../group.ts';
import type { Run } from '../lines.ts';
import { inlineCode } from './code.ts';
import { escapeLineStart, escapeText } from './escape.ts';

/** The signs around a style, from the outermost to the innermost. */
const nesting = ['||', '~~', '_', '*', '**'] as const;

type Sign = (typeof nesting)[number];

interface SignedText {
  readonly text: string;
  readonly code: boolean;
  readonly signs: readonly Sign[];
}

/** Runs of one line as Markdown. What is put beside it must be neither a letter nor one of the signs. */
export const writeStyles = (runs: readonly Run[]): string => write(withSigns(runs), nesting);

function write(texts: readonly SignedText[], [sign, ...inner]: readonly Sign[]): string {
  if (sign === undefined) return texts.map(writeText).join('');
  return groupNeighbours(texts, ({ signs }) => signs.includes(sign))
    .map((group) => (group[0]?.signs.includes(sign) ? enclose(write(group, inner), sign) : write(group, inner)))
    .join('');
}

function writeText({ text, code, signs }: SignedText): string {
  // Signs end a style even from within code: code that holds one is shown as text.
  const isSafe = signs.length === 0 || !/[*_~|\\]/.test(text);
  return (code && isSafe ? inlineCode(text) : null) ?? escapeText(text);
}

/** A text in bold; nothing when it is empty. */
export const bold = (text: string): string => enclose(escapeText(text), '**');

/** Puts signs around Markdown, but for white space at its ends: Discord knows no style that begins or ends with it. */
function enclose(markdown: string, sign: Sign): string {
  const start = markdown.length - markdown.trimStart().length;
  let end = markdown.trimEnd().length;
  if (sign === '||' || sign === '~~') {
    // Unlike the others, these two end at their sign even where a backslash stands before it.
    while (end > start && markdown.endsWith(`\\${sign.charAt(0)}`, end)) {
      end = markdown.slice(0, end - 2).trimEnd().length;
    }
  }
  if (end <= start) return markdown;
  // Some clients read the inside of a style as if a line began there.
  const inside = escapeLineStart(markdown.slice(start, end));
  return `${markdown.slice(0, start)}${sign}${inside}${sign}${markdown.slice(end)}`;
}

function withSigns(runs: readonly Run[]): SignedText[] {
  const groups = groupNeighbours(runs, ({ styles }) =>
    [styles.has('spoiler'), styles.has('deleted'), styles.has('emphasis')].join(),
  );
  const signed = groups.flatMap((group, index) => {
    const emphasis = emphasisSign(group, groups[index - 1]?.at(-1), groups[index + 1]?.[0]);
    return group.map(({ text, styles }) => ({ text, code: styles.has('code'), signs: signsOf(styles, emphasis) }));
  });
  // Where an emphasis can't be shown, neighbours may have become alike.
  return groupNeighbours(signed, ({ code, signs }) => [code, ...signs].join()).map(([first, ...rest]) => ({
    code: first?.code ?? false,
    signs: first?.signs ?? [],
    text: [first, ...rest].map((part) => part?.text ?? '').join(''),
  }));
}

function signsOf(styles: Run['styles'], emphasis: '_' | '*' | null): readonly Sign[] {
  const wanted = new Set<Sign | null>([
    styles.has('spoiler') ? '||' : null,
    styles.has('deleted') ? '~~' : null,
    styles.has('emphasis') ? emphasis : null,
    styles.has('strong') ? '**' : null,
  ]);
  return nesting.filter((sign) => wanted.has(sign));
}

/**
 * `_` needs something else than a letter on both sides and can't follow `~~`; `*` needs no `**` beside it or within.
 * Null where neither can stand, as between two letters one of which is bold.
 */
function emphasisSign(group: readonly Run[], before: Run | undefined, after: Run | undefined): '_' | '*' | null {
  const isGlued = /\w$/.test(before?.text ?? '') || /^\w/.test(after?.text ?? '');
  if (!isGlued && !before?.styles.has('deleted')) return '_';
  const isBold = [before, ...group, after].some((run) => run?.styles.has('strong'));
  return isBold ? null : '*';
}
