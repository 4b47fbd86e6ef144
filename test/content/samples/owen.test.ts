import { describeBlog, quote, text, work } from './expect-pairs.ts';

const justice = work('迈克尔·桑德尔', null, '公正：何为正当之为');
const pebbles = work('Laurence Endersen', null, '洞察力：少数好选择的巨大影响力');
const silenced = work(
  null,
  null,
  '我们为什么要关注被噤声的阿富汗女性',
  'https://www.xiaoyuzhoufm.com/episode/6704c66e6c7f817786757f69',
);
const goodLife = work('A.C 格雷林', null, '良好生活的哲学');
const grapes = work('[美]约翰·斯坦贝克', null, '愤怒的葡萄');
const kite = work('[美] 卡勒德·胡赛尼', null, '追风筝的人');

describeBlog('owen', {
  pairs: {
    'content/blog/books/justice.md': [
      quote(308, 309, { ...justice, originals: [work('密尔', null)] }),
      quote(311, 312, justice),
      quote(314, 315, { ...justice, originals: [work('戴维·肯尼迪', null)] }),
      quote(317, 317, justice),
      quote(319, 320, { ...justice, originals: [work('康德', null)] }),
      quote(322, 322, justice),
      quote(324, 325, { ...justice, originals: [work('罗尔斯', null)] }),
      quote(327, 327, { ...justice, originals: [work('罗尔斯', null)] }),
      quote(329, 330, { ...justice, originals: [work('罗尔斯', null)] }),
      quote(332, 334, justice),
      quote(336, 337, { ...justice, originals: [work('罗尔斯', null)] }),
      quote(339, 339, justice),
      quote(341, 341, justice),
    ],
    'content/blog/books/pebbles-of-perception.md': [
      quote(32, 32, pebbles),
      quote(34, 34, pebbles),
      quote(36, 36, pebbles),
      quote(38, 38, pebbles),
      quote(40, 45, pebbles),
      quote(49, 49, pebbles),
      quote(53, 53, pebbles),
      quote(55, 55, pebbles),
    ],
    'content/blog/books/philosophy-life.md': [
      quote(25, 25, goodLife),
      quote(27, 27, goodLife),
      quote(29, 29, goodLife),
      quote(31, 32, goodLife),
      quote(34, 34, goodLife),
      quote(36, 36, goodLife),
      quote(38, 39, goodLife),
      quote(41, 41, goodLife),
    ],
    'content/blog/books/the-grapes-of-wrath.md': [
      quote(27, 28, grapes),
      quote(30, 30, grapes),
      quote(32, 32, grapes),
      quote(34, 36, grapes),
      quote(38, 44, grapes),
      quote(46, 46, grapes),
    ],
    'content/blog/books/the-kite-runner.md': [
      quote(38, 38, kite),
      quote(40, 40, kite),
      quote(42, 42, kite),
      quote(44, 44, kite),
      quote(46, 46, kite),
      quote(48, 48, kite),
    ],
    'content/blog/podcast.md': [text(24, 24), ...[28, 30, 32, 34, 36].map((line) => quote(line, line, silenced))],
    'content/blog/what-if-hell-exists-youre-wrong/index.md': [
      text(14, 18),
      text(24, 26),
      quote(30, 31, work(null, null, null, 'https://en.wikipedia.org/wiki/Atheism', '维基百科')),
      quote(33, 34, work(null, null, null, 'https://en.wikipedia.org/wiki/Atheism', '维基百科')),
      text(36, 36),
      text(38, 38),
      quote(40, 41, work('珀西·比希·雪莱（Percy Bysshe Shelley）', null, '无神论的必要性')),
      text(43, 43),
      text(45, 46),
      text(48, 48),
      quote(50, 50, work('罗素', null)),
      quote(52, 56, work('罗素', null)),
      quote(58, 67, work('罗素', null)),
      text(69, 75),
      text(77, 83),
      text(85, 99),
    ],
  },
  links: {
    'content/ai.md': {
      18: 'https://old.owenyoung.com/ai/#lie-biao',
      26: 'https://old.owenyoung.com/ai/#xue-xi-zi-liao',
    },
    'content/algorithms/index.en.md': {
      24: 'https://old.owenyoung.com/en/algorithms/#usage',
      31: 'https://old.owenyoung.com/en/algorithms/#resources',
    },
    'content/blog/books/justice.md': { 308: 'https://old.owenyoung.com/blog/books/justice/#zhai-chao' },
    'content/blog/books/the-kite-runner.md': { 38: 'https://old.owenyoung.com/blog/books/the-kite-runner/#zhai-chao' },
    'content/blog/nodejs-monorepo.en.md': {
      19: 'https://old.owenyoung.com/en/blog/nodejs-monorepo/#tools',
      25: 'https://old.owenyoung.com/en/blog/nodejs-monorepo/#init-a-monorepo',
    },
    'content/blog/what-if-hell-exists-youre-wrong/index.md': {
      14: 'https://old.owenyoung.com/blog/what-if-hell-exists-youre-wrong/',
      24: 'https://old.owenyoung.com/blog/what-if-hell-exists-youre-wrong/#ding-yi',
      30: 'https://old.owenyoung.com/blog/what-if-hell-exists-youre-wrong/#quotes',
      103: 'https://old.owenyoung.com/blog/what-if-hell-exists-youre-wrong/#wu-shen-lun-2-0',
    },
    'content/self-hosted.en.md': {
      16: 'https://old.owenyoung.com/en/self-hosted/#file',
      20: 'https://old.owenyoung.com/en/self-hosted/#kol',
    },
  },
  problems: ['content/tools.md:311 link-not-url'],
});
