import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RichText, Span } from '../../../src/domain/rich-text.ts';
import { toMarkdown } from '../../../src/render/discord/markdown.ts';
import { visible } from '../../../src/render/visible.ts';
import { allNodes, type Node, parse, seenIn } from './discord-markdown.ts';
import { richText, spanOf } from './rich-texts.ts';

const withMatches = richText.chain((rich) =>
  fc.tuple(fc.constant(rich), fc.array(spanOf(rich.text.length), { maxLength: 3 })),
);

/** White space at line ends and blank lines around code are no text. */
const settled = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a post: an address that the renderer adds stands in parentheses behind the words that lead to it. */
const seenOfPost = (markdown: string): string => {
  const seen = (nodes: readonly Node[]): string =>
    nodes.map(({ type, text, children }) => (type === 'address' ? `\0${text}\0` : text + seen(children))).join('');
  return seen(parse(markdown))
    .replace(/ \(\0[^\0]*\0\)/g, '')
    .replaceAll('\0', '');
};

it('shows exactly the text, whatever it is and however it is marked', () => {
  fc.assert(
    fc.property(withMatches, ([rich, matches]: [RichText, Span[]]) => {
      const seen = seenOfPost(toMarkdown(rich, matches));
      expect(settled(seen)).toBe(settled(visible(rich.text)));
    }),
    { numRuns: 200000 },
  );
});

it('makes nothing of the text but what it is marked as', () => {
  fc.assert(
    fc.property(withMatches, ([rich, matches]) => {
      const nodes = allNodes(parse(toMarkdown(rich, matches)));
      const types = new Set(nodes.map(({ type }) => type));
      for (const type of ['mention', 'emoji', 'bareAddress', 'heading', 'small', 'underline', 'item']) {
        expect(types).not.toContain(type);
      }
      const marked = new Set<string>([
        ...rich.marks.map(({ kind }) => kind),
        ...(matches.length > 0 ? ['strong'] : []),
      ]);
      for (const type of ['strong', 'emphasis', 'deleted', 'spoiler'] as const) {
        if (!marked.has(type)) expect(types).not.toContain(type);
      }
      for (const { url } of nodes) expect(url ?? 'https:').toMatch(/^https?:/);
    }),
    { numRuns: 50000 },
  );
});

it('never shows what is hidden', () => {
  fc.assert(
    fc.property(richText, (rich) => {
      const hidden: RichText = { ...rich, marks: [...rich.marks, { kind: 'spoiler', from: 0, to: rich.text.length }] };
      const open = (nodes: readonly Node[]): string =>
        nodes.map((node) => (node.type === 'spoiler' ? '' : node.text + open(node.children))).join('');
      // Discord ends a spoiler at any two bars: those at its end stay outside.
      expect(open(parse(toMarkdown(hidden))).replace(/[\s|]/g, '')).toBe('');
    }),
    { numRuns: 50000 },
  );
});

it('is read as text by the reader of this test', () => {
  expect(seenIn(parse('**a** \\*b\\* ||c|| [d](https://e.example) `f`'))).toBe('a *b* c d f');
});
