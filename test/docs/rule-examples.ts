import type { Root, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../../src/content/markdown.ts';

/** The files of one example, by name. */
export type Example = Readonly<Record<string, string>>;

export interface DocumentedRule {
  readonly name: string;
  readonly bad: Example;
  readonly good: Example;
}

/**
 * The rules that a page documents with a heading of their own, and below «Bad:» and «Good:» the files of an example:
 * blocks of code that have the file's name behind their language, or `post.md` where they have none.
 */
export function documentedRules(page: string): readonly DocumentedRule[] {
  const { children }: Root = parseMarkdown(page);
  const starts = children.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  return starts.flatMap((start, index) => {
    const [heading, ...below] = children.slice(start, starts[index + 1]);
    const name = heading?.type === 'heading' && heading.children[0]?.type === 'inlineCode' ? wordsOf(heading) : null;
    const good = below.findIndex((node) => wordsOf(node) === 'Good:');
    const bad = below.findIndex((node) => wordsOf(node) === 'Bad:');
    return name === null || good < 0 || bad < 0
      ? []
      : [{ name, bad: filesIn(below.slice(bad, good)), good: filesIn(below.slice(good)) }];
  });
}

const filesIn = (blocks: readonly RootContent[]): Example =>
  Object.fromEntries(
    blocks.flatMap((block) => (block.type === 'code' ? [[block.meta ?? 'post.md', `${block.value}\n`]] : [])),
  );

/** The rules in the first column of a page's tables. */
export const rulesInTables = (page: string): readonly string[] =>
  parseMarkdown(page).children.flatMap((node) =>
    node.type === 'table' && node.children[0] !== undefined && wordsOf(node.children[0]).startsWith('rule')
      ? node.children.slice(1).map((row) => wordsOf(row.children.slice(0, 1)))
      : [],
  );
