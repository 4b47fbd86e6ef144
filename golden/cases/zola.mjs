import { headings } from './headings.mjs';

// The texts of the headings above, and the Han characters of an ordinary text.
export const zolaTexts = [
  ...headings.map((line) => line.replace(/^#+ /, '').replaceAll('\t', ' ')),
  '什么是价值？技术与旅行',
  '日本 東京',
  '《洞察力：少数好选择的巨大影响力》读书笔记',
  '如果地狱真的存在，而你错了怎么办？',
  'ﬁligree œuvre Straße Þór',
  '10年 ½ №5 ™',
  'hello🦄world',
  '〇一二三 々 ー ヽ',
];
