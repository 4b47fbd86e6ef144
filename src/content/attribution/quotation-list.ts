import type { ListItem } from 'mdast';
import type { ProblemAt } from '../problem.ts';
import { problemAt } from '../problem.ts';
import { footnoteSources } from './footnotes.ts';
import type { Part, Recogniser } from './part.ts';
import { splitAttribution } from './split-attribution.ts';

/**
 * «- 话。——作者»: a list in which most items end with who said it, or each with a footnote, is an excerpt an item. An item
 * that names nobody is one without a source.
 */
export const recogniseQuotationList: Recogniser = (node) => {
  if (node.type !== 'list') return null;
  const items = node.children.map((item) => ({ item, quotation: quotationIn(item) }));
  const named = items.filter(({ quotation }) => quotation !== null).length;
  if (items.every(({ item, quotation }) => quotation !== null || footnoteSources(item.children).length > 0)) {
    return {
      parts: items.map(({ item, quotation }) => quotation ?? { type: 'quotation', nodes: item.children, sources: [] }),
    };
  }
  if (named < 2 || named <= items.length / 2) return null;
  const parts = items.flatMap(({ item, quotation }): Part[] =>
    quotation === null
      ? [{ type: 'break' }, { type: 'passage', nodes: item.children }, { type: 'break' }]
      : [quotation],
  );
  return { parts, problems: items.flatMap(({ item, quotation }) => (quotation === null ? [withoutSource(item)] : [])) };
};

function quotationIn({ children }: ListItem): Part | null {
  const last = children.at(-1);
  const found = last?.type === 'paragraph' ? splitAttribution(last, true) : null;
  if (found === null) return null;
  const nodes = [...children.slice(0, -1), ...(found.passage === null ? [] : [found.passage])];
  return nodes.length === 0 ? null : { type: 'quotation', nodes, sources: [found.source] };
}

const withoutSource = (item: ListItem): ProblemAt =>
  problemAt(item, {
    severity: 'warning',
    rule: 'quote-without-source',
    message: 'The other quotations of this list say whose they are; this one does not.',
    remedy: 'End it with a dash and who said it: «—— 作者《书》».',
  });
