import type { Element, ElementContent } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { BlockContent, Blockquote, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { startsWithDash } from '../citation/dash-line.ts';
import { webUrl } from '../rich-text/web-url.ts';
import { trimEndOf } from '../trim-end.ts';

declare module 'mdast' {
  interface BlockquoteData {
    /** `<blockquote cite>`: the address of what is quoted. */
    cite?: string;
  }
}

/** `<blockquote>`, whose `<footer>` or last `<cite>` becomes a line that begins with a dash. */
export function quotation(state: State, element: Element): Blockquote {
  const last = element.children.findLast((child) => !isBlank(child));
  const credit = last?.type === 'element' ? creditIn(last) : null;
  const content = credit === null ? element : { ...element, children: withoutDash(element.children, last) };
  const quote: Blockquote = {
    type: 'blockquote',
    children: [...blocksIn(state, content), ...(credit === null ? [] : attributionLine(state, credit))],
  };
  const address = webUrl(String(element.properties.cite ?? ''));
  if (address !== null) quote.data = { cite: address };
  state.patch(element, quote);
  return quote;
}

/** What stands before a credit, without the dash between. */
function withoutDash(children: readonly ElementContent[], credit: ElementContent | undefined): ElementContent[] {
  const index = credit === undefined ? -1 : children.indexOf(credit);
  const others = children.filter((_, at) => at !== index);
  const before = children[index - 1];
  if (before?.type !== 'text') return others;
  const value = trimEndOf(before.value, /[\s\u2012-\u2015-]/u);
  return others.map((child) => (child === before ? { ...child, value } : child)) as ElementContent[];
}

/** `<figure>`: its caption attributes the one blockquote in it, be it HTML or Markdown; any other caption is a paragraph. */
export function figure(state: State, element: Element): BlockContent[] {
  const caption = element.children.find((child) => isNamed(child, 'figcaption'));
  const others = blocksIn(state, { ...element, children: element.children.filter((child) => child !== caption) });
  const [quote, ...quotes] = others.filter((block) => block.type === 'blockquote');
  // Which of several it speaks of, nobody can tell.
  if (caption === undefined || quote === undefined || quotes.length > 0) return blocksIn(state, element);
  quote.children.push(...attributionLine(state, caption));
  return others;
}

/** The element that says who is quoted: `<footer>`, `<cite>` or `<small>`, or a paragraph of nothing else. */
function creditIn(element: Element): Element | null {
  if (credits.has(element.tagName)) return element;
  const inside = element.children.filter((child) => !isBlank(child));
  const [only] = inside;
  return element.tagName === 'p' && inside.length === 1 && only?.type === 'element' ? creditIn(only) : null;
}

const credits = new Set(['footer', 'cite', 'small', 'figcaption']);

function attributionLine(state: State, credit: Element): Paragraph[] {
  const words = state.all(credit).flatMap(phrasing);
  const [only] = words;
  const named = words.length === 1 && only?.type === 'emphasis' ? only.children : words;
  if (named.length === 0) return [];
  const [first] = named;
  const hasDash = first?.type === 'text' && startsWithDash(first.value);
  const line: Paragraph = { type: 'paragraph', children: hasDash ? named : [{ type: 'text', value: '— ' }, ...named] };
  state.patch(credit, line);
  return [line];
}

/** The words of blocks that stand where words are expected. */
const phrasing = (node: Nodes): PhrasingContent[] =>
  node.type === 'paragraph' ? node.children : [node as PhrasingContent];

const blocksIn = (state: State, element: Element): BlockContent[] => state.toFlow(state.all(element)) as BlockContent[];

const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

const isNamed = (node: ElementContent, name: string): node is Element =>
  node.type === 'element' && node.tagName === name;
