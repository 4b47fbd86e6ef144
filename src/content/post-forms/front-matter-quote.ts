import type { RootContent } from 'mdast';
import type { Part, Recognised } from '../attribution/part.ts';
import type { Place } from '../front-matter/place.ts';
import type { ProblemAt } from '../problem.ts';
import { readMarkdown } from '../read-markdown.ts';
import { resolveMarkup } from '../resolve.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import { sourceInFrontMatter } from './front-matter-source.ts';
import type { PostFacts } from './post-facts.ts';

/**
 * `quote: …` in the front matter, with whom that names. The body of such a post is what its author says of it; where it
 * repeats the quotation, the quotation stands there. Null for a post without one.
 */
export function withFrontMatterQuote(sections: readonly Recognised[], post: PostFacts): readonly Recognised[] | null {
  const { quote } = post.data;
  if (typeof quote !== 'string' || quote.trim() === '') return null;
  const source = sourceInFrontMatter(post);
  const nodes = readAt(quote, post.placeOf('quote'));
  const quotation = (quoted: readonly RootContent[]): Part =>
    source === null ? { type: 'passage', nodes: quoted } : { type: 'quotation', nodes: quoted, sources: [source] };
  let isRepeated = false;
  const read = sections.map((section) => {
    const parts = section.parts.map((part) => {
      if (part.type !== 'passage' || lettersOf(part.nodes) !== lettersOf(nodes)) return part;
      isRepeated = true;
      return quotation(part.nodes);
    });
    return { ...section, parts };
  });
  const [first, ...others] = read;
  const problems = source === null ? [withoutSource(post.placeOf('quote'))] : [];
  const lead: readonly Part[] = isRepeated ? [] : [quotation(nodes), { type: 'break' }];
  const parts = [...lead, ...(first?.parts ?? [])];
  return [{ parts, problems: [...problems, ...(first?.problems ?? [])] }, ...others];
}

function readAt(markdown: string, place: Place): RootContent[] {
  const { root } = readMarkdown(markdown);
  resolveMarkup(root);
  return root.children.map((block) => ({ ...block, position: { start: place, end: place } }));
}

const lettersOf = (nodes: readonly RootContent[]): string => richTextOf(nodes).text.replace(/[^\p{L}\p{N}]+/gu, '');

const withoutSource = (place: Place): ProblemAt => ({
  ...place,
  severity: 'warning',
  rule: 'quote-without-source',
  message: 'The front matter holds a quotation, and does not say whose it is.',
  remedy: 'Add `attribution: Name` below it, and `source:` and `link:` where there is a work.',
});
