import { type HtmlTag, scanTags } from './scan-tags.ts';

/** What the tags of HTML blocks among Markdown blocks enclose. */
export interface Enclosures {
  /** For each block that opens an element, the last block that closes one opened there; both are indices. */
  readonly ends: ReadonlyMap<number, number>;
  /** How deep elements stand inside each other, and how many styles are left open: what makes HTML slow to read. */
  readonly depth: number;
  readonly leftOpen: number;
}

interface OpenTag {
  readonly name: string;
  readonly block: number;
}

/** Pairs the tags of HTML blocks; `null` stands for a block of Markdown. A tag without a partner encloses nothing. */
export function pairTags(blocks: readonly (string | null)[]): Enclosures {
  const ends = new Map<number, number>();
  const open: OpenTag[] = [];
  const waiting = new Map<string, number>();
  let depth = 0;
  let leftOpen = 0;

  const count = (name: string, by: number): void => void waiting.set(name, (waiting.get(name) ?? 0) + by);

  function close({ name }: HtmlTag, block: number): void {
    if ((waiting.get(name) ?? 0) === 0) return;
    for (let tag = open.pop(); tag !== undefined; tag = open.pop()) {
      count(tag.name, -1);
      if (tag.name === name) {
        if (tag.block < block) ends.set(tag.block, block);
        return;
      }
      leftOpen += 1;
    }
  }

  for (const [block, html] of blocks.entries()) {
    for (const tag of html === null ? [] : scanTags(html)) {
      if (tag.kind === 'close') close(tag, block);
      if (tag.kind !== 'open') continue;
      open.push({ name: tag.name, block });
      count(tag.name, 1);
      depth = Math.max(depth, open.length);
    }
  }
  return { ends, depth, leftOpen: leftOpen + open.length };
}
