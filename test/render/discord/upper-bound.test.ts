import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain, type Span } from '../../../src/domain/rich-text.ts';
import { citationLines } from '../../../src/render/discord/citation.ts';
import { toMarkdown } from '../../../src/render/discord/markdown.ts';
import { citationBound, markdownBound, markdownBytes } from '../../../src/render/discord/upper-bound.ts';
import { en } from '../../../src/words/en.ts';
import { excerpt } from './adversarial.ts';
import { richText, spanOf } from './rich-texts.ts';

it('is never below what is written of a text', () => {
  const marked = richText.chain((rich) =>
    fc.tuple(fc.constant(rich), fc.array(spanOf(rich.text.length), { maxLength: 4 })),
  );
  fc.assert(
    fc.property(marked, ([rich, matches]) => {
      const characters = markdownBound(rich, { matches });
      const markdown = toMarkdown(rich, matches);
      expect(markdown.length).toBeLessThanOrEqual(characters);
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(markdownBytes(rich, characters));
    }),
    { numRuns: 1000 },
  );
});

it('is never below what is written of a plain text in which anything matches', () => {
  const text = fc.oneof(fc.stringMatching(/^[a#*>\-1.\n~|]{0,60}$/), fc.stringMatching(/^[*|]{40,60}$/));
  const everyOther = (all: string): Span[] => [...all].map((_, at) => ({ from: at, to: at + (at % 2) }));
  const matched = text.chain((all) =>
    fc.tuple(fc.constant(all), fc.oneof(fc.array(spanOf(all.length), { maxLength: 30 }), fc.constant(everyOther(all)))),
  );
  fc.assert(
    fc.property(matched, ([all, matches]) => {
      const unread = {
        get matches(): never {
          throw new Error('matches are not needed');
        },
      };
      expect(toMarkdown(plain(all), matches).length).toBeLessThanOrEqual(markdownBound(plain(all), unread));
    }),
    { numRuns: 1000 },
  );
});

it('is never below what is written of sources', () => {
  fc.assert(
    fc.property(excerpt, fc.boolean(), (one, linked) => {
      expect(citationLines(one, en, linked).join('\n').length).toBeLessThanOrEqual(citationBound(one, en));
    }),
    { numRuns: 300 },
  );
});
