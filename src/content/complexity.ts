import type { Nodes, Root } from 'mdast';
import type { ProblemAt } from './problem.ts';

/** Blockquotes and lists inside each other: ten are many for a reader. */
const maximumDepth = 100;

/** Blockquotes, lists and underlined headings of one post: their cost grows with the square of their number. */
const maximumBlocks = 4_000;

/** Lines that go on with a paragraph of a blockquote or a list without its mark, at a cost that grows likewise. */
const maximumLazyLines = 2_000;

/**
 * Looks at the lines of a post for what would keep the Markdown parser busy for minutes, or overflow its stack: bounds
 * that no text meant for readers comes near. Null for every other text.
 */
export function findTooComplex(markdown: string): ProblemAt | null {
  let quotes = 0;
  let isList = false;
  let blocks = 0;
  let lazyLines = 0;
  let previous = '';
  for (const [index, line] of markdown.split('\n').entries()) {
    const blank = line.trim() === '';
    const marks = blank ? noMarks : countMarks(line);
    if (marks.depth > maximumDepth) return tooDeep(index + 1);
    const opensList = marks.isList && !isList;
    const isUnderline = previous !== '' && /^ {0,3}(?:=+|-+)[ \t]*$/.test(line);
    blocks += Math.max(0, marks.quotes - quotes) + (opensList ? 1 : 0) + (isUnderline ? 1 : 0);
    lazyLines = blank || marks.depth > 0 ? 0 : lazyLines + 1;
    if (blocks > maximumBlocks || lazyLines > maximumLazyLines) return tooComplex(index + 1);
    quotes = marks.quotes;
    if (!blank) isList = marks.isList || /^[ \t]/.test(line);
    previous = line.trim();
  }
  return null;
}

interface Marks {
  readonly depth: number;
  readonly quotes: number;
  readonly isList: boolean;
}

const noMarks: Marks = { depth: 0, quotes: 0, isList: false };
const mark = /[ \t]*(?:(>)|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\]\s]{1,200}\]:)/y;

/** The containers that a line begins with. A thematic break begins with none. */
function countMarks(line: string): Marks {
  if (/^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line)) return noMarks;
  let depth = 0;
  let quotes = 0;
  mark.lastIndex = 0;
  for (let match = mark.exec(line); match !== null; match = mark.exec(line)) {
    depth += 1;
    if (match[1] !== undefined) quotes += 1;
  }
  return { depth, quotes, isList: depth > quotes };
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

const tooComplex = (line: number): ProblemAt => ({
  line,
  column: 1,
  severity: 'error',
  rule: 'too-complex',
  message: 'Up to here there are too many blockquotes, lists or lines without an empty one; the post was not read.',
  remedy: 'Divide it into several posts, or put empty lines between its paragraphs.',
});
