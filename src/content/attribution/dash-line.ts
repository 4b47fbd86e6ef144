import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { isClause } from '../citation/name.ts';
import { sourceWith } from '../citation/source.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import { splitClosingCredit } from './closing-credit.ts';
import { readNameItem } from './name-item.ts';
import type { Recogniser } from './part.ts';
import { type Attributed, splitAttribution } from './split-attribution.ts';

/** «— Author, *Work*» as a paragraph of its own, or at the end of a paragraph or a blockquote; there without a dash too. */
export const recogniseDashLine: Recogniser = (node) => {
  if (node.type === 'paragraph') return inParagraph(node);
  return node.type === 'blockquote' ? inBlockquote(node) : null;
};

function inParagraph(paragraph: Paragraph): ReturnType<Recogniser> {
  const found = splitAttribution(paragraph, paragraph.data?.fromHtml === true);
  if (found === null || saysNoMoreThanClause(found.source)) return null;
  const { passage, source } = found;
  if (passage !== null) return { parts: [{ type: 'quotation', nodes: [passage], sources: [source] }] };
  return { parts: [{ type: 'citations', cited: [{ source, at: paragraph }], certain: true, side: 'after' }] };
}

/** Outside a blockquote, a line with a dash may as well be spoken by somebody. */
const saysNoMoreThanClause = ({ author, title, url, date, remark }: Source): boolean =>
  author !== null && [title, url, date, remark].every((fact) => fact === null) && isClause(author);

function inBlockquote(quote: Blockquote): ReturnType<Recogniser> {
  const attributed = attributedIn(quote);
  const cited = quote.data?.cite ?? null;
  if (attributed === null && cited === null) return null;
  const source = withAddress(attributed?.found.source, cited);
  const children = quote.children.flatMap((child) => {
    if (child !== attributed?.block) return [child];
    return attributed.found.passage === null ? [] : [attributed.found.passage];
  });
  if (children.length === 0) {
    return { parts: [{ type: 'citations', cited: [{ source, at: quote }], certain: true, side: 'after' }] };
  }
  const nodes: RootContent[] = [{ ...quote, children }];
  return { parts: [{ type: 'quotation', nodes, sources: [source] }] };
}

/** The block that says whose a quotation is: the last one, or the last in Han script when all below is the original. */
function attributedIn({ children }: Blockquote): { readonly block: RootContent; readonly found: Attributed } | null {
  for (const block of [children.at(-1), children.findLast(isHan)]) {
    const found = block?.type === 'paragraph' ? splitAttribution(block, true) : null;
    if (block !== undefined && found !== null) return { block, found };
  }
  const [last, above] = [children.at(-1), children.at(-2)];
  const named = above === undefined ? null : readNameItem(last, above);
  if (last !== undefined && named !== null) return { block: last, found: { passage: null, source: named } };
  const found = last?.type === 'paragraph' ? splitClosingCredit(last) : null;
  const isAll = children.length === 1 && found?.passage === null;
  return last !== undefined && found !== null && !isAll ? { block: last, found } : null;
}

const isHan = (node: RootContent): boolean => /\p{Script=Han}/u.test(richTextOf([node]).text);

const withAddress = (source: Source | undefined, url: string | null): Source =>
  source === undefined ? sourceWith({ url }) : { ...source, url: source.url ?? url };
