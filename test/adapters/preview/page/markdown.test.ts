import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTime } from '../../../../src/adapters/preview/page/markdown/describe-time.ts';
import { parse } from '../../../../src/adapters/preview/page/markdown/parse.ts';
import type { Block, Inline } from '../../../../src/adapters/preview/page/markdown/tree.ts';
import { toMarkdown } from '../../../../src/render/discord/markdown.ts';
import { parse as parseAsDiscord, seenIn } from '../../../render/discord/discord-markdown.ts';
import { richText } from '../../../render/discord/rich-texts.ts';

/** Inline nodes as tags around their text. */
const short = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text;
      if (node.type === 'time') return `<time ${node.seconds} ${node.form}>`;
      if ('children' in node) return `<${node.type}${'url' in node ? ` ${node.url}` : ''}>${short(node.children)}</>`;
      return `<${node.type}>${node.text}</>`;
    })
    .join('');

const line = (markdown: string): string => {
  const [block] = parse(markdown);
  if (block?.type !== 'lines') throw new Error(`no line: ${JSON.stringify(block)}`);
  return short(block.children);
};

describe('inline Markdown', () => {
  it.each([
    ['**a** *b* _c_ __d__ ~~e~~', '<strong>a</> <emphasis>b</> <emphasis>c</> <underline>d</> <deleted>e</>'],
    ['***a***', '<emphasis><strong>a</></>'],
    ['**粗**体 snake_case_name', '<strong>粗</>体 snake_case_name'],
    ['||secret **b**||', '<spoiler>secret <strong>b</></>'],
    ['`a*b*` ``c`d``', '<code>a*b*</> <code>c`d</>'],
    ['\\*a\\* \\a', '*a* \\a'],
    [
      '[words *b*](https://e.example/a) <https://e.example>',
      '<link https://e.example/a>words <emphasis>b</></> <link https://e.example>https://e.example</>',
    ],
    ['see https://e.example/x.', 'see <link https://e.example/x>https://e.example/x</>.'],
    ['[a](javascript:alert)', '[a](javascript:alert)'],
    ['<t:1700000000:R> <t:5>', '<time 1700000000 R> <time 5 f>'],
    [
      '<@123> @everyone </quote:123> <:smile:123>',
      '<mention><@123></> <mention>@everyone</> <mention>/quote</> :smile:',
    ],
    ['<#200000000000000003> <#123>', '<mention>#quotes</> <mention><#123></>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('reads %s', (markdown, expected) => {
    expect(line(markdown)).toBe(expected);
  });
});

describe('blocks of Markdown', () => {
  const outline = (blocks: readonly Block[]): string =>
    blocks
      .map((block) => {
        if (block.type === 'codeBlock') return `code(${block.text})`;
        if (block.type === 'quote') return `quote(${outline(block.blocks)})`;
        if (block.type === 'list')
          return `list(${block.items.map(({ marker, depth, children }) => `${depth}${marker}${short(children)}`).join(', ')})`;
        return `${block.type === 'heading' ? `h${block.level}` : block.type}(${short(block.children)})`;
      })
      .join(' ');

  it.each([
    ['# A\nb\n\nc', 'h1(A) lines(b\n\nc)'],
    ['### A\n-# small', 'h3(A) subtext(small)'],
    ['#tag', 'lines(#tag)'],
    ['> a\n> **b**\nc', 'quote(lines(a\n<strong>b</>)) lines(c)'],
    ['a\n>>> b\nc', 'lines(a) quote(lines(b\nc))'],
    ['- a\n  - b\n1. c', 'list(0•a, 1•b, 01.c)'],
    ['a\n```js\nx **y**\n```\nb', 'lines(a) code(x **y**) lines(b)'],
  ])('reads %j', (markdown, expected) => {
    expect(outline(parse(markdown))).toBe(expected);
  });
});

it('shows of every text what Discord shows of it', () => {
  const seen = (blocks: readonly Block[]): string =>
    blocks
      .map((block) => {
        if (block.type === 'codeBlock') return block.text;
        if (block.type === 'quote') return seen(block.blocks);
        if (block.type === 'list') return block.items.map(({ children }) => seenInline(children)).join('\n');
        return seenInline(block.children);
      })
      .join('\n');
  const seenInline = (nodes: readonly Inline[]): string =>
    nodes.map((node) => ('children' in node ? seenInline(node.children) : 'text' in node ? node.text : '')).join('');
  const settled = (text: string): string => text.replace(/\s+/g, '');

  fc.assert(
    fc.property(richText, (rich) => {
      const markdown = toMarkdown(rich);
      // Signs of lists are drawn by the page itself.
      fc.pre(!/^ *(?:[-*]|\d+\.) /m.test(markdown));
      expect(settled(seen(parse(markdown)))).toBe(settled(seenIn(parseAsDiscord(markdown))));
    }),
    { numRuns: 500 },
  );
});

it('reads whatever is written, in a moment', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('*', '_', '|', '~', '`', '[', ']', '(', '<', 'a', ' ', '\n', '>', '-'),
        maxLength: 400,
      }),
      (text) => {
        parse(text);
      },
    ),
    { numRuns: 200 },
  );
});

it('tells the time from a given now', () => {
  const reading = { language: 'en', now: new Date('2026-01-02T00:00:00Z') } as const;
  const seconds = Date.parse('2026-01-01T00:00:00Z') / 1000;
  expect(describeTime({ seconds, form: 'R' }, reading)).toBe('yesterday');
  expect(describeTime({ seconds, form: 'R' }, { ...reading, language: 'zh-CN' })).toBe('昨天');
  expect(describeTime({ seconds: seconds + 43_200, form: 'D' }, reading)).toContain('January');
  expect(describeTime({ seconds: 1e15, form: 'f' }, reading)).toBe('1000000000000000');
});
