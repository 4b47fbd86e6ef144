import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { isHidden, isSetRight, neverText, styled, styleWords } from './element.ts';
import { figure, quotation } from './quotation.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Written as `<p>`. */
    fromHtml?: boolean;
    /** Set to the right, where a text is signed. */
    isSetRight?: boolean;
  }
}

/**
 * How elements become Markdown where the usual conversion would lose what matters here: attributions, hidden words,
 * scripts. `markdown` finds the blocks of Markdown that stand among them.
 */
export function handlersWith(markdown: (element: Element) => Nodes | undefined): Record<string, Handle> {
  return {
    ...each(styled, (state, element) => style(element, state.all(element))),
    ...each(neverText, () => undefined),
    ...each(['div', 'center', 'section'], (state, element) => markdown(element) ?? division(state, element)),
    ...each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], heading),
    blockquote: quotation,
    figure,
    p: paragraph,
  };
}

const each = (names: Iterable<string>, handle: Handle): Record<string, Handle> =>
  Object.fromEntries([...names].map((name) => [name, handle]));

// What stands inside such elements is phrasing, for a parser that keeps to HTML's own rules.
const wordsIn = (state: State, element: Element): PhrasingContent[] => state.all(element) as PhrasingContent[];

function paragraph(state: State, element: Element): Paragraph | undefined {
  const words = wordsIn(state, element);
  if (words.length === 0) return undefined;
  const children = styleWords('p', element.properties, words);
  const right = isSetRight(element.properties) ? { isSetRight: true } : {};
  const made: Paragraph = { type: 'paragraph', data: { fromHtml: true, ...right }, children };
  state.patch(element, made);
  return made;
}

/** No heading that a generator gives an anchor to, so it opens no section. */
function heading(state: State, element: Element): Paragraph | undefined {
  const words = wordsIn(state, element);
  if (words.length === 0) return undefined;
  const made: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: words }] };
  state.patch(element, made);
  return made;
}

/** Around blocks, a style is that of the words of each paragraph. */
function style({ tagName, properties }: Element, nodes: Nodes[]): Nodes[] {
  if (nodes.every(isPhrasing)) return styleWords(tagName, properties, nodes);
  for (const node of nodes) {
    if (node.type === 'paragraph') node.children = styleWords(tagName, properties, node.children);
  }
  return nodes;
}

const isPhrasing = (node: Nodes): node is PhrasingContent => phrasing.has(node.type);
const phrasing = new Set<Nodes['type']>([
  ...(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'break', 'html', 'tag'] as const),
  ...(['linkReference', 'imageReference', 'footnoteReference'] as const),
]);

function division(state: State, element: Element): Nodes[] {
  const blocks = state.toFlow(state.all(element));
  for (const block of isSetRight(element.properties) ? blocks : []) {
    if (block.type === 'paragraph') block.data = { ...block.data, isSetRight: true };
  }
  return isHidden(element.properties) ? style(element, blocks) : blocks;
}
