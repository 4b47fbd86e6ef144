import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mark, RichText, Span } from '../../../src/domain/rich-text.ts';
import { toMarkdown } from '../../../src/render/discord/markdown.ts';
import { visible } from '../../../src/render/visible.ts';
import { allNodes, type Node, parse, seenIn } from './discord-markdown.ts';
import { richText, spanOf, text } from './rich-texts.ts';

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
    { numRuns: 1500 },
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
    { numRuns: 500 },
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
    { numRuns: 500 },
  );
});

it('lets nothing out of a quote, and makes no other', () => {
  fc.assert(
    fc.property(richText, (rich) => {
      const others = rich.marks.filter(({ kind }) => kind !== 'blockquote' && kind !== 'codeBlock');
      const outside = (nodes: readonly Node[]): string =>
        nodes.map((node) => (node.type === 'quote' ? '' : node.text + outside(node.children))).join('');
      const whole: Mark = { kind: 'blockquote', from: 0, to: rich.text.length };
      expect(outside(parse(toMarkdown({ ...rich, marks: [...others, whole] }))).trim()).toBe('');
      const plain = allNodes(parse(toMarkdown({ ...rich, marks: others })));
      expect(plain.filter(({ type }) => type === 'quote')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('shows items of lists as such, and nothing else', () => {
  const line = fc.record({
    marker: fc.constantFrom('', '- ', '  - ', '1. ', '    12. '),
    words: text.map((value) => value.replaceAll('\n', ' ').trim()).filter((value) => value !== ''),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const whole = lines.map(({ marker, words }) => marker + words).join('\n');
      const marks = lines.flatMap(({ marker }, index): Mark[] => {
        const from = lines.slice(0, index).reduce((at, one) => at + one.marker.length + one.words.length + 1, 0);
        return marker === '' ? [] : [{ kind: 'marker', from, to: from + marker.length }];
      });
      const nodes = parse(toMarkdown({ text: whole, marks }));
      expect(settled(seenIn(nodes))).toBe(settled(visible(whole)));
      expect(allNodes(nodes).filter(({ type }) => type === 'item')).toHaveLength(marks.length);
    }),
    { numRuns: 500 },
  );
});

it('is read as text by the reader of this test', () => {
  expect(seenIn(parse('**a** \\*b\\* ||c|| [d](https://e.example) `f`'))).toBe('a *b* c d f');
});
