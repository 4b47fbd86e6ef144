import type { RootContent } from 'mdast';
import type { ProblemAt } from '../problem.ts';
import { recogniseBareCitation, recogniseCreditBelow } from './bare-citation.ts';
import { recogniseBreak } from './breaks.ts';
import { recogniseCitationList } from './citation-list.ts';
import { recogniseDashLine } from './dash-line.ts';
import { recogniseFootnote } from './footnote.ts';
import { footnoteSources } from './footnotes.ts';
import { markLabels } from './label.ts';
import { recogniseNameItem } from './name-item.ts';
import { recogniseNumberedItem } from './numbered-item.ts';
import type { Part, Recogniser } from './part.ts';
import { recogniseQuotationList } from './quotation-list.ts';
import { recogniseSectionSource } from './section-source.ts';
import { recogniseTrailingSource } from './trailing-source.ts';

/** In this order: the first form that recognises a block reads it. */
const recognisers: readonly Recogniser[] = [
  recogniseBreak,
  recogniseFootnote,
  recogniseNameItem,
  recogniseCitationList,
  recogniseQuotationList,
  recogniseNumberedItem,
  recogniseSectionSource,
  recogniseDashLine,
  recogniseTrailingSource,
  recogniseBareCitation,
  recogniseCreditBelow,
];

/** Reads the blocks of a section as parts, in order; what no form recognises is a passage. */
export function recogniseParts(nodes: readonly RootContent[]): {
  parts: readonly Part[];
  problems: readonly ProblemAt[];
} {
  const problems: ProblemAt[] = [];
  const parts: Part[] = [];
  for (const [index, node] of nodes.entries()) {
    const above = parts.at(-1)?.type === 'passage' ? nodes[index - 1] : undefined;
    const recognised = firstOf(node, above);
    parts.push(...withFootnotes(node, recognised?.parts ?? [{ type: 'passage', nodes: [node] }]));
    problems.push(...(recognised?.problems ?? []));
  }
  return { parts: markLabels(parts), problems };
}

/** The sources of footnote marks that stood in an attribution, not in what it attributes. */
function withFootnotes(node: RootContent, parts: readonly Part[]): readonly Part[] {
  const sources = footnoteSources([node]);
  const isKept = parts.some((part) => 'nodes' in part && footnoteSources(part.nodes).length > 0);
  if (sources.length === 0 || isKept) return parts;
  const cited = sources.map((source) => ({ source, at: node }));
  const index = parts.findIndex((part) => part.type === 'quotation' || part.type === 'citations');
  const part = parts[index];
  if (part?.type === 'quotation') return parts.with(index, { ...part, sources: [...part.sources, ...sources] });
  if (part?.type === 'citations') return parts.with(index, { ...part, cited: [...part.cited, ...cited] });
  return [...parts, { type: 'citations', cited, certain: true }];
}

function firstOf(node: RootContent, above: RootContent | undefined): ReturnType<Recogniser> {
  for (const recognise of recognisers) {
    const recognised = recognise(node, above);
    if (recognised !== null) return recognised;
  }
  return null;
}
