import { introducesList } from './introduces.ts';
import type { Citations, Part } from './part.ts';

/**
 * Where the citations of a section stand: below what they back; above it; above blockquotes, and no other passage; or
 * where nobody can tell, for what stands above them may as well be backed as what stands below.
 */
export type CitationOrder = 'below' | 'above' | 'aboveQuotations' | 'unclear';

/**
 * The order of each section of a post. A section that begins with a citation, or leads to one before each of its
 * blockquotes, cites above. It does so for any passage where in one section citations and passages take turns, citations
 * first, and in none a citation stands below a passage: a single one above a passage proves nothing, for often the passage
 * comments on it.
 */
export function citationOrders(sections: readonly (readonly Part[])[]): readonly CitationOrder[] {
  const anyPassage = sections.some(takesTurns) && !sections.some(citesBelow);
  return sections.map((section) => {
    if (beginsWithCitation(section)) return anyPassage ? 'above' : 'aboveQuotations';
    const leading = citationsBetween(section);
    if (leading === 0) return 'below';
    if (leading === 1 && introducesOne(section)) return 'aboveQuotations';
    const isUsuallyBelow = sections.some((other) => other !== section && citesBelow(other));
    if (isUsuallyBelow) return leading === 1 ? 'below' : 'unclear';
    return leading === 1 ? 'unclear' : 'aboveQuotations';
  });
}

/** Whether a section begins with citations that no form of their own ties to a passage. */
function beginsWithCitation(parts: readonly Part[]): boolean {
  const first = parts.find(({ type }) => type !== 'break');
  return first !== undefined && isFree(first) && parts.some(({ type }) => type === 'passage');
}

/** How many citations stand each between words above and a blockquote below, where no other do; 0 if others do. */
function citationsBetween(parts: readonly Part[]): number {
  const cited = parts.flatMap((part, index) => (part.type === 'citations' ? [index] : []));
  const [first = 0] = cited;
  const leadsOn = cited.every((index) => isCertain(parts[index]) && isQuotation(parts[index + 1]));
  const hasOthers = parts.some(({ type }) => type === 'quotation' || type === 'sectionSource');
  return leadsOn && !hasOthers && parts[first - 1]?.type === 'passage' && !isQuotation(parts[first - 1])
    ? cited.length
    : 0;
}

/** «来自 Google 的», a citation, a blockquote: words that lead to a work are not from it. */
const introducesOne = (parts: readonly Part[]): boolean =>
  parts.some((part, index) => {
    const above = parts[index - 1];
    return isFree(part) && part.cited.length === 1 && above?.type === 'passage' && introducesList(above.nodes);
  });

const isQuotation = (part: Part | undefined): boolean =>
  part?.type === 'passage' && part.nodes.every((node) => node.type === 'blockquote');

const isFree = (part: Part | undefined): part is Citations => part?.type === 'citations' && part.side === undefined;

const isCertain = (part: Part | undefined): boolean => isFree(part) && part.certain;

const takesTurns = (parts: readonly Part[]): boolean =>
  beginsWithCitation(parts) && citesBelowPassage(parts).length > 0;

const citesBelow = (parts: readonly Part[]): boolean =>
  !beginsWithCitation(parts) && citationsBetween(parts) === 0 && citesBelowPassage(parts).length > 0;

/** The citations that stand directly below a passage. */
const citesBelowPassage = (parts: readonly Part[]): readonly Part[] =>
  parts.filter((part, index) => isCertain(part) && parts[index - 1]?.type === 'passage');
