import type { Heading, RootContent } from 'mdast';
import type { Section } from '../domain/post.ts';
import { richTextOf } from './rich-text/blocks.ts';
import { shortId } from './short-id.ts';

/** A section with the blocks directly below its heading. */
export interface SectionBlocks {
  readonly section: Section;
  /** Null for what stands before the first heading. */
  readonly heading: Heading | null;
  readonly blocks: readonly RootContent[];
}

/** The fragment that leads to a heading on the published page; undefined where the rule is not known. */
export type AnchorOf = (heading: Heading) => string | undefined;

/** Divides the blocks of a post by its headings. A heading that is the post's title opens no section of its own. */
export function divideSections(blocks: readonly RootContent[], title: string, anchorOf: AnchorOf): SectionBlocks[] {
  const open: { readonly depth: number; readonly section: Section }[] = [];
  const ids = new Map<string, number>();
  const divided: { section: Section; heading: Heading | null; blocks: RootContent[] }[] = [
    { section: preamble(title), heading: null, blocks: [] },
  ];
  for (const block of blocks) {
    if (block.type !== 'heading') {
      divided.at(-1)?.blocks.push(block);
      continue;
    }
    const { text, depth } = readHeading(block);
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const parents = open.map(({ section }) => section);
    const named = text !== title || depth > 1;
    const path = [...(parents.at(-1)?.headings ?? []), ...(named ? [text] : [])];
    const section: Section = {
      id: uniqueId(ids, [title, ...path]),
      headings: path,
      ancestors: parents.filter(({ headings }) => headings.length > 0).map(({ id }) => id),
      anchor: anchorOf(block) ?? null,
      line: block.position?.start.line ?? 1,
    };
    open.push({ depth, section });
    divided.push({ section, heading: block, blocks: [] });
  }
  return divided;
}

const readHeading = ({ children, depth }: Heading): { readonly text: string; readonly depth: number } => {
  const words = children.filter(({ type }) => type !== 'footnoteReference');
  return { text: richTextOf(words).text.replace(/\s+/g, ' '), depth };
};

const preamble = (title: string): Section => ({
  id: shortId(title),
  headings: [],
  ancestors: [],
  anchor: null,
  line: 1,
});

/** Headings of one name are told apart by their order. */
function uniqueId(seen: Map<string, number>, path: readonly string[]): string {
  const id = shortId(...path);
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : shortId(...path, String(count));
}
