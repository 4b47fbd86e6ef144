import { attributeId, type HeadingFacts, headingText, isTemplated } from '../heading.ts';
import type { ZolaConfig } from './config.ts';
import { slugifyAnchor } from './slugify.ts';

/** Zola's ids: those that authors wrote are taken first; a second `a` is `a-1`. Read from its source, not from its output. */
export function zolaAnchors(headings: readonly HeadingFacts[], config: ZolaConfig): readonly (string | null)[] {
  const written = headings.map(({ source }) => attributeId(source));
  const taken = new Set(written.filter((id) => id !== null));
  return headings.map((heading, index) => {
    const own = written[index] ?? null;
    const base = own === null ? baseOf(heading, config) : null;
    if (base === null || base === '') return own;
    let id = base;
    for (let count = 1; taken.has(id); count += 1) id = `${base}-${count}`;
    taken.add(id);
    return id;
  });
}

/** Null where the text of the heading cannot be told: templates, emoji by name, and quotes that typography has to pair. */
function baseOf({ node, source }: HeadingFacts, { anchors, smartPunctuation, emoji }: ZolaConfig): string | null {
  const text = headingText(node.children, { image: (description) => description });
  const isTypeset = smartPunctuation && anchors !== 'on' && /["']|--|\.\.\./.test(text);
  if (isTemplated(source) || isTypeset || (emoji && /:[\w+-]+:/.test(text))) return null;
  return slugifyAnchor(text, anchors);
}
