import type { Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../../src/content/markdown.ts';

/** What stands below one heading, up to the next of any depth. */
export interface PagePart {
  readonly heading: string;
  readonly blocks: readonly RootContent[];
}

export function partsOf(page: string): readonly PagePart[] {
  const { children }: Root = parseMarkdown(page);
  const starts = children.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  return starts.map((start, index) => ({
    heading: wordsOf(children[start]),
    blocks: children.slice(start + 1, starts[index + 1]),
  }));
}

/** The blocks of code, by the file's name that stands behind their language, or as `post.md` where none does. */
export const filesIn = (blocks: readonly RootContent[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks.flatMap((block) => (block.type === 'code' ? [[block.meta ?? 'post.md', `${block.value}\n`]] : [])),
  );
