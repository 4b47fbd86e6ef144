import type { Nodes, Root } from 'mdast';
import type { ProblemAt } from './problem.ts';

/** Blockquotes, lists and styles inside each other: ten are many for a reader. */
const maximumDepth = 100;

/** Blockquotes, lists and underlined headings of one post, whose cost grows with the square of their number. */
const maximumBlocks = 4_000;

/** Lines that go on with a paragraph of a blockquote or a list without its mark, at a cost that grows likewise. */
const maximumLazyLines = 2_000;

/** A post of the largest size has as many when its lines are fifty characters long. */
const maximumLines = 20_000;

/** Asterisks, brackets and their like: each costs several steps, whether it means something or not. */
const maximumMarks = 100_000;

/**
 * Looks at the lines of a post for what would keep the Markdown parser busy for minutes, or overflow its stack: bounds
 * that no text meant for readers comes near. Null for every other text.
 */
export function findTooComplex(markdown: string): ProblemAt | null {
  if (countMarks(markdown) > maximumMarks) return tooComplex(1);
  const lines = markdown.split('\n');
  let [previous, list, quotes, blocks, lazyLines, inContainer] = ['', '', 0, 0, 0, false];
  for (const [index, line] of lines.entries()) {
    const isBlank = line.trim() === '';
    const marks = isBlank ? noMarks : readMarks(line);
    if (marks.depth > maximumDepth) return tooDeep(index + 1);
    const isUnderline = previous !== '' && /^[ \t>]*(?:=+|-+)[ \t]*$/.test(line);
    blocks +=
      Math.max(0, marks.quotes - quotes) + marks.innerLists + (marks.list !== '' && marks.list !== list ? 1 : 0);
    blocks += isUnderline ? 1 : 0;
    inContainer = !isBlank && (inContainer || marks.quotes > 0 || marks.list !== '');
    lazyLines = inContainer && marks.quotes === 0 && marks.list === '' ? lazyLines + 1 : 0;
    if (blocks > maximumBlocks || lazyLines > maximumLazyLines || index > maximumLines) return tooComplex(index + 1);
    quotes = marks.quotes;
    if (!isBlank && !/^[ \t]/.test(line)) list = marks.list;
    previous = line.trim();
  }
  return null;
}

function countMarks(markdown: string): number {
  let count = 0;
  for (const character of markdown) if ('*_[]<`~$\\&'.includes(character)) count += 1;
  return count;
}

/** The containers that one line begins with. */
interface Marks {
  /** How deep the line stands: at least, as far as the line itself tells. */
  readonly depth: number;
  readonly quotes: number;
  /** The kind of the outermost list, by the last character of its mark; empty where there is none. */
  readonly list: string;
  readonly innerLists: number;
}

const noMarks: Marks = { depth: 0, quotes: 0, list: '', innerLists: 0 };
const mark = /[ \t]*(?:(>)|([-*+])(?=[ \t]|$)|\d{1,9}([.)])(?=[ \t]|$)|\[\^[^\]\s]{1,200}(\]):)/y;

function readMarks(line: string): Marks {
  const isThematicBreak = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line);
  if (isThematicBreak) return noMarks;
  let quotes = 0;
  const lists: string[] = [];
  mark.lastIndex = 0;
  for (let match = mark.exec(line); match !== null; match = mark.exec(line)) {
    const [, quote, bullet, number, footnote] = match;
    if (quote !== undefined) quotes += 1;
    else lists.push(bullet ?? number ?? footnote ?? '');
  }
  // Each list inside another is indented by two spaces or more.
  const indented = lists.length === 0 ? 0 : Math.floor((/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2);
  const innerLists = Math.max(0, lists.length - 1);
  return { depth: quotes + lists.length + indented, quotes, list: lists[0] ?? '', innerLists };
}

/** The first node that stands in more than a hundred others; null where there is none. Overflows no stack itself. */
export function findTooDeep(root: Root): ProblemAt | null {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maximumDepth) return tooDeep(level[0]?.position?.start.line ?? 1);
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return null;
}

const tooDeep = (line: number): ProblemAt => ({
  line,
  column: 1,
  severity: 'error',
  rule: 'too-deep',
  message: `More than ${maximumDepth} blockquotes, lists or styles stand inside each other here; the post was not read.`,
  remedy: 'Take out the marks that nest them.',
});

export const tooComplex = (line: number): ProblemAt => ({
  line,
  column: 1,
  severity: 'error',
  rule: 'too-complex',
  message: 'There are too many lines, blockquotes, lists or marks for one post; it was not read.',
  remedy: 'Divide it into several posts, and put empty lines between its paragraphs.',
});
