import { Jieba } from '@node-rs/jieba';
import { beforeEach, expect, it, vi } from 'vitest';
import { readDictionary } from '../../../src/search/analysis/dictionary.ts';

const texts = [
  '小明硕士毕业于中国科学院计算所，后在日本京都大学深造',
  '南京市长江大桥',
  '强化学习的奖励函数',
  '龘龘龘',
];
const whole = Jieba.withDict(readDictionary());
const expected = texts.map((text) => whole.cut(text, false));

// What is loaded stays with the module.
beforeEach(() => vi.resetModules());

it('divides as jieba does with a dictionary that was loaded at once', async () => {
  const { jieba, loadDictionary } = await import('../../../src/search/analysis/segmenter.ts');
  let pauses = 0;
  await loadDictionary(async () => {
    pauses += 1;
  });
  expect(texts.map((text) => jieba().cut(text, false))).toEqual(expected);
  expect(pauses).toBeGreaterThan(10);
});

it('has its whole dictionary for who asks while that is being loaded', async () => {
  const { jieba, loadDictionary } = await import('../../../src/search/analysis/segmenter.ts');
  const meanwhile: string[][][] = [];
  await loadDictionary(async () => {
    meanwhile.push(texts.map((text) => jieba().cut(text, false)));
  });
  expect(meanwhile).toEqual([expected]);
});
