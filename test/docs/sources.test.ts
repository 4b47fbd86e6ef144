import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parsePost } from '../../src/content/parse-post.ts';
import { githubPublishing } from '../support/publishing.ts';
import { partsOf } from './code-blocks.ts';

const page = readFileSync(new URL('../../docs/authors.md', import.meta.url), 'utf8');

const examples = partsOf(page)
  .filter(({ heading }) => heading === 'How a quote gets its source')
  .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'code' ? [block.value] : [])));

it('has an example of each form', () => {
  expect(examples.length).toBeGreaterThanOrEqual(11);
});

it.each(examples)('gives the quote of this example its source: %s', (example) => {
  const { excerpts } = parsePost('post.md', example, githubPublishing);
  expect(excerpts.map(({ kind, body }) => [kind, body.text])).toEqual([['quote', 'The engine weaves patterns.']]);
  const [source, ...others] = excerpts.flatMap(({ sources }) => sources);
  expect(source?.title).toBe('Notes');
  expect(source?.author ?? 'Ada Lovelace').toBe('Ada Lovelace');
  expect(source?.url ?? 'https://example.org/notes').toBe('https://example.org/notes');
  expect(others).toEqual([]);
});
