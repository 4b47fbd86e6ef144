import type { Paragraph } from 'mdast';
import { readCitation } from '../citation/citation.ts';
import type { Part, Recogniser } from './part.ts';

/**
 * «1、» begins an excerpt of its own. «1、[title](url)» is the source of what follows, up to the next number;
 * «1、» alone, or before words, only separates.
 */
export const recogniseNumberedItem: Recogniser = (node) => {
  const rest = node.type === 'paragraph' ? withoutNumber(node) : null;
  if (rest === null) return null;
  if (rest.children.length === 0) return { parts: [{ type: 'break' }] };
  const citation = readCitation(rest.children);
  const part: Part =
    citation === null || citation.form === 'address'
      ? { type: 'passage', nodes: [rest] }
      : { type: 'citations', cited: [{ source: citation.source, at: node }], certain: true, side: 'before' };
  return { parts: [{ type: 'break' }, part] };
};

/** The paragraph without the number it begins with; null when it begins with none. */
function withoutNumber(paragraph: Paragraph): Paragraph | null {
  const [first, ...others] = paragraph.children;
  const number = first?.type === 'text' ? /^\s*\d{1,3}\s*[、．]\s*/u.exec(first.value) : null;
  if (first?.type !== 'text' || number === null) return null;
  const value = first.value.slice(number[0].length);
  return { ...paragraph, children: value === '' ? others : [{ ...first, value }, ...others] };
}
