import type { Root } from 'mdast';
import { findTooComplex, findTooDeep, tooComplex } from './complexity.ts';
import { parseMarkdown } from './markdown.ts';
import type { ProblemAt } from './problem.ts';

export interface ReadMarkdown {
  /** Empty when the text is not to be read. */
  readonly root: Root;
  readonly problems: readonly ProblemAt[];
}

/** Parses a post unless that would take minutes, or yield what cannot be walked through. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const problem = findTooComplex(markdown);
  if (problem !== null) return unread(problem);
  const root = tryToParse(markdown);
  if (root === null) return unread(tooComplex(1));
  const tooDeep = findTooDeep(root);
  return tooDeep === null ? { root, problems: [] } : unread(tooDeep);
}

/** Null where the parser itself runs out of stack, as it does over a hundred thousand addresses in one paragraph. */
function tryToParse(markdown: string): Root | null {
  try {
    return parseMarkdown(markdown);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const unread = (problem: ProblemAt): ReadMarkdown => ({ root: { type: 'root', children: [] }, problems: [problem] });
