import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { creditLine } from './attribution/credit-line.ts';
import { readCredit } from './citation/credit.ts';
import { trimWords } from './words.ts';

declare module 'mdast' {
  interface BlockquoteData {
    /** A note or a warning of the author's own: it quotes nobody. */
    isAside?: true;
  }
}

const marker = /^\[!([a-z][\w -]{0,30})(?:\|[^\]\n]{0,60})?\][+-]?[^\S\n]*/i;

const quotes = new Set(['quote', 'cite', 'blockquote', 'quotation']);

/** Titles that only say what kind of callout it is. */
const empty = /^(?:quote|quotation|cite|引用|引文|名言|摘录)?$/i;

/**
 * The blocks of a callout, `> [!kind] Title`, without its mark: the title of one that quotes is whom it quotes, any
 * other is a line of its own. Every other blockquote as it is.
 */
export function resolveCallout(quote: Blockquote): Blockquote['children'] {
  const [head, ...body] = quote.children;
  const [first, ...words] = head?.type === 'paragraph' ? head.children : [];
  const match = first?.type === 'text' ? marker.exec(first.value) : null;
  if (head?.type !== 'paragraph' || first?.type !== 'text' || match === null) return quote.children;
  const { title, rest } = splitLine([{ ...first, value: first.value.slice(match[0].length) }, ...words]);
  const below = [...(rest.length === 0 ? [] : [{ ...head, children: rest }]), ...body];
  if (!quotes.has((match[1] ?? '').toLowerCase())) {
    quote.data = { ...quote.data, isAside: true };
    return [...paragraphOf(title, head), ...below];
  }
  return [...below, ...creditOf(title, head)];
}

/** Divides words at their first line break. */
function splitLine(words: readonly PhrasingContent[]): { title: PhrasingContent[]; rest: PhrasingContent[] } {
  const at = words.findIndex((word) => word.type === 'break' || (word.type === 'text' && word.value.includes('\n')));
  const word = words[at];
  if (word === undefined) return { title: trimWords(words), rest: [] };
  if (word.type !== 'text') return { title: trimWords(words.slice(0, at)), rest: trimWords(words.slice(at + 1)) };
  const end = word.value.indexOf('\n');
  const line = { ...word, value: word.value.slice(0, end) };
  const below = { ...word, value: word.value.slice(end + 1) };
  return { title: trimWords([...words.slice(0, at), line]), rest: trimWords([below, ...words.slice(at + 1)]) };
}

const paragraphOf = (words: PhrasingContent[], head: Paragraph): Paragraph[] =>
  words.length === 0 ? [] : [{ ...head, children: [{ type: 'strong', children: words }] }];

/** A title of plain words is «Author, Work»; one with a link or a style is read as a line with a dash is. */
function creditOf(title: PhrasingContent[], head: Paragraph): Paragraph[] {
  const [only] = title;
  if (title.length > 1 || (only !== undefined && only.type !== 'text'))
    return [{ ...head, children: [{ type: 'text', value: '— ' }, ...title] }];
  const words = only?.type === 'text' ? only.value : '';
  const source = empty.test(words) ? null : readCredit(words);
  return source === null ? [] : [creditLine(source, head.position)];
}
