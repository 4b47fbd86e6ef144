import type { Part } from './part.ts';

/**
 * Whether a post cites before it quotes: in one of its sections citations and passages take turns, citations first, and in
 * none does a citation stand below a passage. A single citation above a passage proves nothing: often the passage comments on it.
 */
export function citesBefore(sections: readonly (readonly Part[])[]): boolean {
  return sections.some(takesTurns) && !sections.some(citesBelow);
}

/** Whether a section begins with citations that no form of their own ties to a passage. */
export function beginsWithCitation(parts: readonly Part[]): boolean {
  const first = parts.find(({ type }) => type !== 'break');
  return first !== undefined && isFree(first) && parts.some(({ type }) => type === 'passage');
}

const isFree = (part: Part): boolean => part.type === 'citations' && part.side === undefined;

const takesTurns = (parts: readonly Part[]): boolean =>
  beginsWithCitation(parts) && citesBelowPassage(parts).length > 0;

const citesBelow = (parts: readonly Part[]): boolean =>
  !beginsWithCitation(parts) && citesBelowPassage(parts).length > 0;

/** The citations that stand directly below a passage. */
const citesBelowPassage = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(
    (part, index) => part.type === 'citations' && part.certain && isFree(part) && parts[index - 1]?.type === 'passage',
  );
