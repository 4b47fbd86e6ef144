import { toString as wordsOf } from 'mdast-util-to-string';
import { filesIn, partsOf } from './code-blocks.ts';

/** The files of one example, by name. */
export type Example = Readonly<Record<string, string>>;

export interface DocumentedRule {
  readonly name: string;
  readonly bad: Example;
  readonly good: Example;
}

/** The rules that a page documents under a heading of their own, with the files of an example below «Bad:» and «Good:». */
export const documentedRules = (page: string): readonly DocumentedRule[] =>
  partsOf(page).flatMap(({ heading: name, blocks }) => {
    const bad = blocks.findIndex((block) => wordsOf(block) === 'Bad:');
    const good = blocks.findIndex((block) => wordsOf(block) === 'Good:');
    return bad < 0 || good < 0
      ? []
      : [{ name, bad: filesIn(blocks.slice(bad, good)), good: filesIn(blocks.slice(good)) }];
  });

/** The rules in the first column of a page's tables. */
export const rulesInTables = (page: string): readonly string[] =>
  partsOf(page).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type !== 'table' || wordsOf(block.children[0]?.children[0]) !== 'rule') return [];
      return block.children.slice(1).map((row) => wordsOf(row.children[0]));
    }),
  );
