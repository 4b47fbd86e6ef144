import { expect, it } from 'vitest';
import { createJudgedTexts } from '../../src/search/judged-texts.ts';
import type { Text } from '../../src/search/searcher.ts';
import { document } from './small-library.ts';

const loom = document('loom', { body: '先有織機。後有提花機。', sources: ['Ada Lovelace'] });

/** Documents by id, which tell what was asked for. */
function shelf(...all: readonly Text[]) {
  const texts = new Map(all.map((text) => [text.id, text]));
  const asked: string[] = [];
  return {
    texts,
    asked,
    get(id: string): Text | undefined {
      asked.push(id);
      return texts.get(id);
    },
  };
}

it('reads a document once, and what is unknown each time', () => {
  const documents = shelf(loom);
  const judged = createJudgedTexts(documents);
  const [first, none] = judged.of(['loom', 'nowhere']);
  expect(first?.body.sentences).toHaveLength(2);
  expect(first?.names.sources).toEqual(['ada lovelace']);
  expect(none).toBeNull();
  expect(judged.of(['nowhere', 'loom'])).toEqual([null, first]);
  expect(documents.asked).toEqual(['loom', 'nowhere', 'nowhere']);
});

it('tells beforehand which ones it is going to read', () => {
  const told: (readonly string[])[] = [];
  const judged = createJudgedTexts({ ...shelf(loom), ready: (ids) => told.push(ids) });
  judged.of(['loom', 'nowhere']);
  judged.of(['loom']);
  expect(told).toEqual([['loom', 'nowhere'], []]);
});

it('reads a document anew once it has changed', () => {
  const documents = shelf(loom);
  const judged = createJudgedTexts(documents);
  judged.of(['loom']);
  documents.texts.set('loom', { ...loom, sources: ['Charles Babbage'] });
  judged.forget();
  expect(judged.of(['loom'])[0]?.names.sources).toEqual(['charles babbage']);
});
