import { expect, it } from 'vitest';
import { parsePost } from '../../src/content/parse-post.ts';
import { githubPublishing } from '../support/publishing.ts';

const read = (text: string) => parsePost('post.md', text, githubPublishing);
const rules = (text: string): readonly string[] => read(text).problems.map(({ rule }) => rule);

it('reads names with long runs of commas or blanks, before which a regular expression would stand for ages', () => {
  const run = '，'.repeat(500);
  expect(read(`> Words.\n>\n> — a${run}b [x](https://example.org)\n`).excerpts.length).toBeGreaterThan(0);
  expect(read(`---${' '.repeat(100_000)}x\n`).excerpts).toHaveLength(1);
  expect(read(`> 来自${' '.repeat(100_000)}x <https://example.org>\n`).excerpts).toHaveLength(1);
});

it('reads thousands of empty elements, and the words beside them', () => {
  const { excerpts } = read(`<div>${'<i></i> <x></x><!-- c -->'.repeat(5_000)}words</div>`);
  expect(excerpts.map(({ body }) => body.text)).toEqual(['words']);
});

it('refuses what no person wrote, and says so', () => {
  expect(rules(`---\n${']'.repeat(40_000)}\n---\nwords\n`)).toEqual(['front-matter']);
  expect(rules('[*'.repeat(60_000))).toEqual(['too-complex']);
  expect(rules('> --\n'.repeat(10_000))).toEqual(['too-complex']);
  expect(rules('>'.repeat(500))).toEqual(['too-deep']);
});
