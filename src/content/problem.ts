import type { Nodes } from 'mdast';
import type { Problem } from '../domain/problem.ts';

/** A problem whose file is known to the caller. */
export type ProblemAt = Omit<Problem, 'path'>;

/** Locates a problem at the beginning of a node. */
export function problemAt(node: Nodes, problem: Omit<ProblemAt, 'line' | 'column'>): ProblemAt {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1, ...problem };
}
