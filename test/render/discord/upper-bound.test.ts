import fc from 'fast-check';
import { expect, it } from 'vitest';
import { citationLines } from '../../../src/render/discord/citation.ts';
import { toMarkdown } from '../../../src/render/discord/markdown.ts';
import { citationBound, markdownBound } from '../../../src/render/discord/upper-bound.ts';
import { en } from '../../../src/words/en.ts';
import { excerpt } from './adversarial.ts';
import { richText, spanOf } from './rich-texts.ts';

it('is never below what is written of a text', () => {
  const marked = richText.chain((rich) =>
    fc.tuple(fc.constant(rich), fc.array(spanOf(rich.text.length), { maxLength: 4 })),
  );
  fc.assert(
    fc.property(marked, ([rich, matches]) => {
      expect(toMarkdown(rich, matches).length).toBeLessThanOrEqual(markdownBound(rich, matches));
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
