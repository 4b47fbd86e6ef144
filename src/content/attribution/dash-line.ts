import type { Blockquote, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { readDashLine, startsWithDash } from '../citation/dash-line.ts';
import type { Recogniser } from './part.ts';

/** «— Author, *Work*» as a paragraph of its own, or as the last line of a paragraph or a blockquote. */
export const recogniseDashLine: Recogniser = (node) => {
  if (node.type === 'paragraph') return inParagraph(node);
  return node.type === 'blockquote' ? inBlockquote(node) : null;
};

function inParagraph(paragraph: Paragraph): ReturnType<Recogniser> {
  const found = splitAttribution(paragraph);
  if (found === null) return null;
  const { passage, source } = found;
  if (passage !== null) return { parts: [{ type: 'quotation', nodes: [passage], sources: [source] }] };
  return { parts: [{ type: 'citations', cited: [{ source, at: paragraph }], certain: true, side: 'after' }] };
}

function inBlockquote(quote: Blockquote): ReturnType<Recogniser> {
  const last = quote.children.at(-1);
  const found = last?.type === 'paragraph' ? splitAttribution(last) : null;
  if (found === null) return null;
  const { passage, source } = found;
  const children = [...quote.children.slice(0, -1), ...(passage === null ? [] : [passage])];
  if (children.length === 0) {
    return { parts: [{ type: 'citations', cited: [{ source, at: quote }], certain: true, side: 'after' }] };
  }
  const nodes: RootContent[] = [{ ...quote, children }];
  return { parts: [{ type: 'quotation', nodes, sources: [source] }] };
}

/** Splits a paragraph before its last line when that is an attribution. */
function splitAttribution(paragraph: Paragraph): { passage: Paragraph | null; source: Source } | null {
  for (let index = paragraph.children.length - 1; index >= 0; index -= 1) {
    const child = paragraph.children[index];
    const cut = child?.type === 'text' ? lineWithDash(child, index, paragraph.children) : null;
    if (cut === null) continue;
    const source = readDashLine([cut.line, ...paragraph.children.slice(index + 1)]);
    if (source === null) return null;
    const before =
      cut.before === null ? paragraph.children.slice(0, index) : [...paragraph.children.slice(0, index), cut.before];
    const words = before.at(-1)?.type === 'break' ? before.slice(0, -1) : before;
    return { passage: words.length === 0 ? null : { ...paragraph, children: words }, source };
  }
  return null;
}

/** The last line of a text when it begins with a dash, and what stands before it. */
function lineWithDash(
  node: Text,
  index: number,
  siblings: readonly PhrasingContent[],
): { before: Text | null; line: Text } | null {
  const lineBreak = node.value.lastIndexOf('\n');
  const line = node.value.slice(lineBreak + 1);
  const startsLine = lineBreak >= 0 || index === 0 || siblings[index - 1]?.type === 'break';
  if (!startsLine || !startsWithDash(line)) return null;
  const before = lineBreak > 0 ? { ...node, value: node.value.slice(0, lineBreak) } : null;
  return { before, line: { ...node, value: line } };
}
