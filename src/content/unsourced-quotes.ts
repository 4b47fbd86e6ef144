import type { RootContent } from 'mdast';
import type { Piece } from './pieces.ts';
import { type ProblemAt, problemAt } from './problem.ts';

/**
 * Blockquotes that nobody is named for, in a section where most say whose they are. One that a sentence leads to is no
 * excerpt of its own, and an aside quotes nobody.
 */
export function unsourcedQuotes(pieces: readonly Piece[]): readonly ProblemAt[] {
  const quotations = pieces.filter(({ nodes }) => nodes.length > 0 && nodes.every(isQuotation));
  const unsourced = quotations.filter(({ kind }) => kind === 'text');
  const sourced = quotations.length - unsourced.length;
  if (sourced < fewestSourced || sourced <= unsourced.length) return [];
  return unsourced.flatMap(({ nodes }) => nodes.slice(0, 1).map((node) => problemAt(node, withoutSource)));
}

/** As many as show that the author means to name everybody. */
const fewestSourced = 2;

const isQuotation = (node: RootContent): boolean => node.type === 'blockquote' && node.data?.isAside !== true;

const withoutSource = {
  severity: 'warning',
  rule: 'quote-without-source',
  message: 'The other quotations of this section say whose they are; this one does not.',
  remedy: 'End it with a line such as «— Author, *Work*», or lead to it with a sentence that names the author.',
} as const;
