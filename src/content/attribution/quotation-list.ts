import type { ListItem } from 'mdast';
import type { Part, Recogniser } from './part.ts';
import { splitAttribution } from './split-attribution.ts';

/** «- 话。——作者»: a list in which each item ends with who said it is an excerpt an item. */
export const recogniseQuotationList: Recogniser = (node) => {
  if (node.type !== 'list') return null;
  const parts = node.children.map(quotationIn);
  return parts.every((part) => part !== null) ? { parts } : null;
};

function quotationIn({ children }: ListItem): Part | null {
  const last = children.at(-1);
  const found = last?.type === 'paragraph' ? splitAttribution(last, true) : null;
  if (found === null) return null;
  const nodes = [...children.slice(0, -1), ...(found.passage === null ? [] : [found.passage])];
  return nodes.length === 0 ? null : { type: 'quotation', nodes, sources: [found.source] };
}
