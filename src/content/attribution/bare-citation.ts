import { readCitation } from '../citation/citation.ts';
import type { Recogniser } from './part.ts';

/** A citation that is a paragraph of its own. A paragraph that is no more than a link is left to be read. */
export const recogniseBareCitation: Recogniser = (node) => {
  if (node.type !== 'paragraph') return null;
  const citation = readCitation(node.children);
  if (citation === null || !citation.certain) return null;
  return { parts: [{ type: 'citations', node, sources: [citation.source], certain: true }] };
};
