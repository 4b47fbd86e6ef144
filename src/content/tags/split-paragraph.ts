import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Tag } from '../syntax/tag.ts';
import { trimWords } from '../words.ts';
import { isQuoteTag } from './credit.ts';
import { readTag } from './read-tag.ts';

/** Makes blocks of the tags in a paragraph that enclose a quotation, and paragraphs of the words between them. */
export function splitParagraph(paragraph: Paragraph): RootContent[] {
  if (!paragraph.children.some(isQuotation)) return [paragraph];
  const blocks: RootContent[] = [];
  let words: PhrasingContent[] = [];
  for (const node of paragraph.children) {
    if (isQuotation(node)) {
      blocks.push(...paragraphOf(words), node);
      words = [];
    } else {
      words.push(node);
    }
  }
  return [...blocks, ...paragraphOf(words)];
}

const isQuotation = (node: PhrasingContent): node is Tag => node.type === 'tag' && isQuoteTag(readTag(node.value));

function paragraphOf(words: readonly PhrasingContent[]): Paragraph[] {
  const children = trimWords(words);
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  if (children.length === 0) return [];
  return [{ type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) }];
}
