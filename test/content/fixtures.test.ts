import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/content/parse-post.ts';
import { compact } from '../support/compact.ts';
import { githubPublishing } from '../support/publishing.ts';

const folder = new URL('../fixtures/posts/', import.meta.url);

/** Each folder is a rule: what is read from `input.md` stands in `output.json`. A bug becomes a folder. */
describe('what a post becomes', () => {
  for (const name of readdirSync(folder)) {
    it(name.replaceAll('-', ' '), async () => {
      const input = readFileSync(new URL(`${name}/input.md`, folder), 'utf8');
      const { post, excerpts, problems } = parsePost(`${name}.md`, input, githubPublishing);
      const read = {
        post,
        excerpts: excerpts.map(compactExcerpt),
        problems: problems.map(({ line, rule }) => ({ line, rule })),
      };
      await expect(`${JSON.stringify(compact(read), null, 2)}\n`).toMatchFileSnapshot(
        `../fixtures/posts/${name}/output.json`,
      );
    });
  }
});

const compactExcerpt = ({ kind, section, lines, body, sources }: ReturnType<typeof parsePost>['excerpts'][number]) => ({
  kind,
  section: section.headings.join(' › '),
  anchor: section.anchor,
  lines: lines.join('-'),
  text: body.text,
  marks: body.marks.map((mark) => `${mark.kind}: ${body.text.slice(mark.from, mark.to)}`),
  sources,
});
