import type { SearchDocument } from '../../src/search/engine.ts';

/** A document of which only some facts matter. */
export const document = (id: string, facts: Partial<Omit<SearchDocument, 'id'>> = {}): SearchDocument => ({
  id,
  path: `${id}.md`,
  kind: 'quote',
  body: '',
  title: '',
  headings: [],
  sources: [],
  originals: [],
  topics: [],
  belongsTo: [],
  ...facts,
});

const learning = { path: 'learning.md', title: '机器学习随想', topics: ['Machine Learning'] };
const engineering = { path: 'engineering.md', title: 'Notes on software', topics: ['工程'] };

/** Two posts, Chinese and English. */
export const smallLibrary: readonly SearchDocument[] = [
  document('black-box', {
    ...learning,
    headings: ['神经网络'],
    body: '大家把神经网络叫作黑箱: 结果好用, 却没有人能够解释其中的每一步.',
    sources: ['林远', '黑箱里装着什么', '知乎'],
    originals: ['Grace Miller', 'Opening the Box'],
  }),
  document('reward', {
    ...learning,
    headings: ['强化学习'],
    body: '强化学习最难的一环是设计奖励函数 (reward function). 函数稍有漏洞, 智能体就会钻空子.',
    sources: ['周行', '奖励从何而来'],
  }),
  document('random-seed', {
    ...learning,
    headings: ['强化学习'],
    body: '换一个随机种子, 曲线便完全两样; 加入 DNN 之后更难复现.',
    sources: ['付聪', '训练日记'],
  }),
  document('advertising', {
    ...learning,
    headings: ['应用'],
    body: '计算广告里的问题每天都有人看见, 愿意动手解决的人却很少.',
    sources: ['何川'],
  }),
  document('vision', {
    ...learning,
    headings: ['应用'],
    body: '做 CV 的人最好熟悉 C++ 和部署, 研究做得再好, 也要跑得快.',
    sources: ['匿名用户'],
    belongsTo: ['anonymous'],
  }),
  document('traditional', {
    ...learning,
    headings: ['資料'],
    body: '資料探勘的成敗, 多半在清理資料的時候就已經決定了.',
    sources: ['陳心怡'],
  }),
  document('naming', {
    ...engineering,
    headings: ['Naming'],
    body: 'A good name saves its readers a comment, and a bad one costs them an afternoon.',
    sources: ['Ruth Adler', 'On Names'],
    belongsTo: ['ruth', 'naming'],
  }),
  document('event-loop', {
    ...engineering,
    headings: ['Runtime'],
    body: 'In node.js the event loop is shared by everyone, so whoever computes for long makes all others wait.',
    sources: ['Tomás Rivera'],
  }),
  document('tests', {
    ...engineering,
    headings: ['Testing'],
    body: 'Tests that never failed have proven nothing. Break the code once and watch them.',
    sources: ['Ruth Adler', 'Breaking Things'],
    belongsTo: ['ruth', 'testing'],
  }),
  document('link', {
    ...engineering,
    kind: 'link',
    headings: ['Testing'],
    sources: ['Ben Okafor', 'Property testing in practice'],
    belongsTo: ['ben', 'testing'],
  }),
];
