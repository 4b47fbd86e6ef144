import { expect, it } from 'vitest';
import { createGlossary } from '../../../src/search/glossary/glossary.ts';

const glossary = createGlossary();
glossary.put('here', [
  ['长尾延迟', 'tail latency'],
  ['延迟', 'latency'],
  ['长尾', 'long tail'],
]);

const mentioned = (text: string) => glossary.mentionedIn(text).map(({ text, others }) => [text, ...others]);

it('finds the longest name and those that stand within it', () => {
  expect(mentioned('Why tail latency matters')).toEqual([
    ['tail latency', '长尾延迟'],
    ['latency', '延迟'],
  ]);
  expect(mentioned('长尾延迟')).toEqual([
    ['长尾延迟', 'tail latency'],
    ['长尾', 'long tail'],
    ['延迟', 'latency'],
  ]);
});

it('finds names in either script and any form of a word, and nothing else', () => {
  expect(mentioned('延遲與 Latencies')).toEqual([
    ['延迟', 'latency'],
    ['latencies', '延迟'],
  ]);
  expect(mentioned('late')).toEqual([]);
});
