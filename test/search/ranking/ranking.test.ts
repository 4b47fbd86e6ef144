import { readFileSync } from 'node:fs';
import Database from 'libsql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import type { Excerpt } from '../../../src/domain/post.ts';
import { buildLibrary, type LiveLibrary } from '../../../src/library/build.ts';
import type { Hit } from '../../../src/library/library.ts';
import { openContent } from '../../../src/open-content.ts';
import { queryTerms } from '../../../src/search/analysis/analyse.ts';
import { fold } from '../../../src/search/analysis/fold.ts';
import { createSearcher } from '../../../src/search/create-searcher.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { builtInEntries } from '../../../src/search/glossary/built-in-entries.ts';
import { createGlossary } from '../../../src/search/glossary/glossary.ts';
import { findMatches } from '../../../src/search/matches.ts';
import { createMiniSearchEngine } from '../../../src/search/minisearch/engine.ts';
import { sentences } from '../../../src/search/sentences.ts';
import { createSqliteEngine } from '../../../src/search/sqlite/engine.ts';

/** A question over `content/`, and what must be the first thing found, by how it begins; '' for nothing at all. */
interface Case {
  readonly question: string;
  readonly first: string;
  /** How the best sentence begins, or the excerpt that must not be found. */
  readonly further: string;
}

const kinds = new Map<string, Case[]>();
for (const line of readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')) {
  const [kind = '', question = '', first = '', further = ''] = line.split('\t');
  kinds.set(kind, [...(kinds.get(kind) ?? []), { question, first, further }]);
}

const engines: Readonly<Record<string, () => SearchEngine>> = {
  MiniSearch: () => createMiniSearchEngine(),
  SQLite: () => createSqliteEngine(new Database(':memory:')),
};

const content = await openContent(readConfig({ CONTENT_DIR: 'content' }));

const depth = 5;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const nameOf = ({ body, sources }: Excerpt): string => plain((body.text || (sources[0]?.title ?? '')).slice(0, 20));

const sentenceOf = ({ excerpt, sentence }: Hit): string =>
  sentence === null ? '' : plain(excerpt.body.text.slice(sentence.from, sentence.to).trim().slice(0, 24));

it('asks sixty questions of each kind', () => {
  expect([...kinds.keys()]).toHaveLength(13);
  for (const [kind, cases] of kinds) expect(cases.length, kind).toBeGreaterThanOrEqual(60);
});

describe.each(Object.entries(engines))('%s', (_, createEngine) => {
  let library: LiveLibrary;

  beforeAll(async () => {
    const engine = createEngine();
    const glossary = createGlossary();
    glossary.put('built-in', builtInEntries);
    library = await buildLibrary(content, {
      engine,
      createSearcher: (documents) => createSearcher({ engine, documents, glossary }),
      termsOf: queryTerms,
      findMatches,
      fold,
      sentences,
    });
  });

  it.each([...kinds])('finds what it always found first: %s', async (kind, cases) => {
    const found: Case[] = [];
    for (const { question, further } of cases) {
      const { hits, inexact } = await library.find({ text: question, limit: depth });
      const names = hits.map(({ excerpt }) => nameOf(excerpt));
      const [best] = hits;
      const told = kind === 'the sentence' ? (best === undefined ? '' : sentenceOf(best)) : further;
      const unwanted = kind === 'exclusion' && names.includes(further) ? `${further} is excluded` : told;
      found.push({ question, first: inexact ? 'not the exact words' : (names[0] ?? ''), further: unwanted });
    }
    expect(found).toEqual(cases);
  });
});
