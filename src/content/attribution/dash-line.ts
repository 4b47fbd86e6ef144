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
  const { fromHtml = false, isSetRight = false } = paragraph.data ?? {};
  const found = splitAttribution(paragraph, fromHtml && !isSetRight);
  if (found === null || saysNoMoreThanClause(found.source)) return null;
  const { passage, source } = found;
  if (passage !== null) return { parts: [{ type: 'quotation', nodes: [passage], sources: [source] }] };
  return { parts: [{ type: 'citations', cited: [{ source, at: paragraph }], certain: true, side: 'after' }] };
}

/** Outside a blockquote, a line with a dash may as well be spoken by somebody. */
const saysNoMoreThanClause = ({ author, title, url, date, remark }: Source): boolean =>
  author !== null && [title, url, date, remark].every((fact) => fact === null) && isClause(author);

function inBlockquote(quote: Blockquote): ReturnType<Recogniser> {
  const { children, sources } = withoutAttributions(quote);
  const cited = quote.data?.cite ?? null;
  if (sources.length === 0 && cited === null) return null;
  const [first = sourceWith({}), ...others] = sources;
  const backing = [{ ...first, url: first.url ?? cited }, ...others];
  if (children.length === 0) {
    const all = backing.map((source) => ({ source, at: quote }));
    return { parts: [{ type: 'citations', cited: all, certain: true, side: 'after' }] };
  }
  return { parts: [{ type: 'quotation', nodes: [{ ...quote, children }], sources: backing }] };
}

/** Takes the lines that say whose a quotation is from its end: «—— 作者» may stand above «—— 转引自《书》». */
function withoutAttributions(quote: Blockquote): {
  readonly children: Blockquote['children'];
  readonly sources: Source[];
} {
  const sources: Source[] = [];
  let { children } = quote;
  for (let attributed = attributedIn(children); attributed !== null; ) {
    const { block, found } = attributed;
    children = children.flatMap((child) => (child !== block ? [child] : found.passage === null ? [] : [found.passage]));
    sources.unshift(found.source);
    attributed = sources.length < maximumLines ? attributedIn(children) : null;
  }
  return { children, sources };
}

const maximumLines = 3;

/** The block that says whose a quotation is: the last one, or the last in Han script when all below is the original. */
function attributedIn(
  children: Blockquote['children'],
): { readonly block: RootContent; readonly found: Attributed } | null {
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
