import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apaReference } from '../../../src/domain/citation/apa.ts';
import { gbReference } from '../../../src/domain/citation/gb-t-7714.ts';
import { markdownReference } from '../../../src/domain/citation/markdown.ts';
import { aSource } from '../../support/excerpts.ts';

const folder = fileURLToPath(new URL('../../fixtures/citations/', import.meta.url));
const readOn = '2026-11-23';

describe.each(readdirSync(folder))('%s', (file) => {
  const { source, apa, gbT7714, markdown } = JSON.parse(readFileSync(folder + file, 'utf8'));

  it('in APA style', () => expect(apaReference(source, readOn)).toBe(apa));
  it('by GB/T 7714', () => expect(gbReference(source, readOn)).toBe(gbT7714));
  it('as Markdown', () => expect(markdownReference(source)).toBe(markdown));
});

it('whatever is known of a work stands in its reference', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  const fact = fc.option(word, { nil: null });
  const facts = fc.record({ author: fact, title: fact, site: fact, date: fc.constantFrom(null, '2018', '2018-06-30') });
  fc.assert(
    fc.property(facts, ({ author, title, site, date }) => {
      const source = aSource({ author, title, site, date, url: 'https://example.org/1' });
      for (const reference of [apaReference(source, readOn), gbReference(source, readOn), markdownReference(source)]) {
        for (const part of [author, title, site, date?.slice(0, 4), source.url])
          expect(reference).toContain(part ?? '');
        expect(reference).not.toMatch(/\.\.|\s\s|^\s|\s$|null|undefined/);
      }
    }),
  );
});
