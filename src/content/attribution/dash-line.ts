import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { sourceWith } from '../citation/source.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import { splitClosingCredit } from './closing-credit.ts';
import type { Recogniser } from './part.ts';
import { type Attributed, splitAttribution } from './split-attribution.ts';

/** «— Author, *Work*» as a paragraph of its own, or at the end of a paragraph or a blockquote; there without a dash too. */
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
  const attributed = attributedIn(quote);
  const cited = quote.data?.cite ?? null;
  if (attributed === null && cited === null) return null;
  const source = withAddress(attributed?.found.source, cited);
  const children = quote.children.flatMap((child) => {
    if (child !== attributed?.paragraph) return [child];
    return attributed.found.passage === null ? [] : [attributed.found.passage];
  });
  if (children.length === 0) {
    return { parts: [{ type: 'citations', cited: [{ source, at: quote }], certain: true, side: 'after' }] };
  }
  const nodes: RootContent[] = [{ ...quote, children }];
  return { parts: [{ type: 'quotation', nodes, sources: [source] }] };
}

/** The paragraph that says whose a quotation is: the last one, or the last in Han script when all below is the original. */
function attributedIn({ children }: Blockquote): { readonly paragraph: Paragraph; readonly found: Attributed } | null {
  for (const paragraph of [children.at(-1), children.findLast(isHan)]) {
    const found = paragraph?.type === 'paragraph' ? splitAttribution(paragraph, true) : null;
    if (paragraph?.type === 'paragraph' && found !== null) return { paragraph, found };
  }
  const last = children.at(-1);
  const found = last?.type === 'paragraph' ? splitClosingCredit(last) : null;
  const isAll = children.length === 1 && found?.passage === null;
  return last?.type === 'paragraph' && found !== null && !isAll ? { paragraph: last, found } : null;
}

const isHan = (node: RootContent): boolean => /\p{Script=Han}/u.test(richTextOf([node]).text);

const withAddress = (source: Source | undefined, url: string | null): Source =>
  source === undefined ? sourceWith({ url }) : { ...source, url: source.url ?? url };
