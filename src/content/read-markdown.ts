import type { Root } from 'mdast';
import { findTooComplex, findTooDeep } from './complexity.ts';
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
  const root = parseMarkdown(markdown);
  const tooDeep = findTooDeep(root);
  return tooDeep === null ? { root, problems: [] } : unread(tooDeep);
}

const unread = (problem: ProblemAt): ReadMarkdown => ({ root: { type: 'root', children: [] }, problems: [problem] });
