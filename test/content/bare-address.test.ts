import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/content/markdown.ts';
import { resolveMarkup } from '../../src/content/resolve.ts';
import { richTextOf } from '../../src/content/rich-text/blocks.ts';

const linksIn = (markdown: string): readonly string[] => {
  const root = parseMarkdown(markdown);
  resolveMarkup(root);
  return richTextOf(root.children).marks.flatMap((mark) => (mark.kind === 'link' ? [mark.url] : []));
};

describe('where an address that stands bare in Chinese text ends', () => {
  it.each([
    ['at a mark', '见 https://example.org/a。再见', 'https://example.org/a'],
    ['at a parenthesis', '（见 https://example.org/a）', 'https://example.org/a'],
    ['behind the ending of a file', '用 https://example.org/a.py转换', 'https://example.org/a.py'],
    ['behind the ending of a host', '用 www.example.org看看', 'http://www.example.org'],
    ['behind the ending of a host that follows a mark', '见：www.example.org看看', 'http://www.example.org'],
  ])('%s', (_, markdown, url) => expect(linksIn(markdown)).toEqual([url]));

  it.each([
    ['Han characters of a path', 'https://zh.wikipedia.org/wiki/强化学习'],
    ['what stands in angle brackets', '<https://example.org/a，b>'],
    ['what stands in parentheses', '[a](https://example.org/a，b)'],
  ])('keeps %s', (_, markdown) => expect(markdown).toContain(decodeURI(linksIn(markdown)[0] ?? '-')));
});
