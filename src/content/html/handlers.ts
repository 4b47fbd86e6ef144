import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { BlockContent, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { isHidden, neverText, styled, styleWords } from './element.ts';
import { figure, quotation } from './quotation.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Written as `<p>`. */
    fromHtml?: boolean;
  }
}

/**
 * How elements become Markdown where the usual conversion would lose what matters here: attributions, hidden words,
 * scripts. `markdown` finds the blocks of Markdown that stand among them.
 */
export function handlersWith(markdown: (element: Element) => Nodes | undefined): Record<string, Handle> {
  return {
    ...each(styled, (state, element) => styleWords(element.tagName, element.properties, wordsIn(state, element))),
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
  const children = isHidden(element.properties) ? [hidden(words)] : words;
  const made: Paragraph = { type: 'paragraph', data: { fromHtml: true }, children };
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

function division(state: State, element: Element): BlockContent[] {
  const blocks = state.toFlow(state.all(element)) as BlockContent[];
  if (!isHidden(element.properties)) return blocks;
  return blocks.map((block) => (block.type === 'paragraph' ? { ...block, children: [hidden(block.children)] } : block));
}

const hidden = (children: PhrasingContent[]): PhrasingContent => ({
  type: 'emphasis',
  data: { hidden: true },
  children,
});
