import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { sourceWith } from '../citation/source.ts';
import type { Recogniser } from './part.ts';
import { splitAttribution } from './split-attribution.ts';

/** «— Author, *Work*» as a paragraph of its own, or at the end of a paragraph or a blockquote. */
export const recogniseDashLine: Recogniser = (node) => {
  if (node.type === 'paragraph') return inParagraph(node);
  return node.type === 'blockquote' ? inBlockquote(node) : null;
};

function inParagraph(paragraph: Paragraph): ReturnType<Recogniser> {
  const found = splitAttribution(paragraph, paragraph.data?.fromHtml === true);
  if (found === null) return null;
  const { passage, source } = found;
  if (passage !== null) return { parts: [{ type: 'quotation', nodes: [passage], sources: [source] }] };
  return { parts: [{ type: 'citations', cited: [{ source, at: paragraph }], certain: true, side: 'after' }] };
}

function inBlockquote(quote: Blockquote): ReturnType<Recogniser> {
  const last = quote.children.at(-1);
  const found = last?.type === 'paragraph' ? splitAttribution(last, true) : null;
  const cited = quote.data?.cite ?? null;
  if (found === null && cited === null) return null;
  const source = withAddress(found?.source, cited);
  const passage = found === null ? last : found.passage;
  const children = [...quote.children.slice(0, -1), ...(passage === null || passage === undefined ? [] : [passage])];
  if (children.length === 0) {
    return { parts: [{ type: 'citations', cited: [{ source, at: quote }], certain: true, side: 'after' }] };
  }
  const nodes: RootContent[] = [{ ...quote, children }];
  return { parts: [{ type: 'quotation', nodes, sources: [source] }] };
}

const withAddress = (source: Source | undefined, url: string | null): Source =>
  source === undefined ? sourceWith({ url }) : { ...source, url: source.url ?? url };
