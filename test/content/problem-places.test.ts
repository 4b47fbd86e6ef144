import { describe, expect, it } from 'vitest';
import { parsePost } from '../../src/content/parse-post.ts';
import { githubPublishing } from '../support/publishing.ts';

const placesIn = (file: string): readonly string[] =>
  parsePost('post.md', file, githubPublishing).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);

describe('where a problem stands', () => {
  it.each([
    ['a setting', '---\ntitle: T\ndate: never\n---\nWords.\n', '3:7 date-unread'],
    ['a link', 'Words, [a](www.example.org) and more.\n', '1:8 link-not-url'],
    ['a link within a list', '- Words.\n- More, [a](TODO).\n', '2:9 link-not-url'],
    ['what Markdown takes for words', 'One.\nTwo. [a b](no address).\n', '2:6 link-not-url'],
    ['an address with a space', 'Words ![a](https://example.org/a b).\n', '1:7 link-not-url'],
    ['a quotation', '> A\n>\n> — Ada\n\n> B\n>\n> — Emmy\n\n> C\n', '9:1 quote-without-source'],
    ['a bare link', 'Words.\n\n- [A](https://example.org/a)\n- [B](https://example.org/b)\n', '3:3 two-readings'],
    ['a link in front matter', '---\nquote: Q\nby: Ada\nlink: here\n---\n', '4:7 link-not-url'],
    ['a quotation in front matter', '---\ntitle: T\nquote: Q\n---\n', '3:8 quote-without-source'],
  ])('%s', (_, file, place) => expect(placesIn(file)).toEqual([place]));
});
