import { expect, it } from 'vitest';
import { judgedBody } from '../../src/search/judged-text.ts';
import { passageJudge } from '../../src/search/passage.ts';

const worth = new Map([
  ['loom', 3],
  ['flower', 2],
  ['提花', 3],
]);

const gainOf = (text: string, stopWords: readonly string[] = []): number =>
  passageJudge(worth, stopWords)(judgedBody(text)).gain;

it('prefers what one sentence says to what several do', () => {
  expect(gainOf('A loom weaves a flower. Nothing else is here.')).toBeGreaterThan(
    gainOf('A loom weaves. Nothing else is a flower here.'),
  );
});

it('prefers an early mention', () => {
  expect(gainOf(`A loom. ${'Much else. '.repeat(40)}`)).toBeGreaterThan(gainOf(`${'Much else. '.repeat(40)}A loom.`));
});

it('tells texts apart that differ in the stop words of the question alone', () => {
  expect(gainOf('Looms before flowers', ['before'])).toBeGreaterThan(gainOf('Looms beside flowers', ['before']));
  expect(gainOf('Looms beforehand, flowers', ['before'])).toBe(gainOf('Looms beforehand, flowers'));
  expect(gainOf('織機先於提花，為什麼', ['为什么'])).toBeGreaterThan(gainOf('織機先於提花', ['为什么']));
});

it('prefers prose to a list of things', () => {
  const lines = ['A loom', 'A wheel', 'A spindle', 'A flower'];
  expect(gainOf(lines.join('\n'))).toBeLessThan(gainOf(lines.join('.\n')));
  expect(gainOf('Wheels\nSpindles\nNeedles\nThreads')).toBe(1);
});

it('gives the sentence in the text as written, and none where nothing is held', () => {
  const text = '先有織機。後有提花機 (Jacquard loom)。';
  const { sentence } = passageJudge(worth, [])(judgedBody(text));
  expect(sentence === null ? null : text.slice(sentence.from, sentence.to)).toBe('後有提花機 (Jacquard loom)。');
  const english = 'Flowers come first. Looms weave them. Nothing else is here.';
  const other = passageJudge(worth, [])(judgedBody(english)).sentence;
  expect(english.slice(other?.from, other?.to)).toBe('Looms weave them. ');
  expect(passageJudge(worth, ['before'])(judgedBody('Before all else'))).toEqual({ gain: 1, sentence: null });
  expect(passageJudge(worth, [])(judgedBody(''))).toEqual({ gain: 1, sentence: null });
});

it('counts a term once in a sentence, and stems by how words begin', () => {
  expect(gainOf('loom loom loom')).toBe(gainOf('looms, mere, mere'.slice(0, 14)));
  expect(gainOf('Heirlooms')).toBe(1);
});
