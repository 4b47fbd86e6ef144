import type { PostContent } from '../../src/library/collection.ts';
import { anExcerpt, aPost, aPostOf, aSection, aSource } from './excerpts.ts';

const deep = aPost({
  path: '2022-03-25-dl-tsukkomi.md',
  title: '深度学习吐槽杂录',
  date: '2022-03-25',
  categories: ['Machine Learning'],
  url: 'https://blog.test/dl-tsukkomi/',
});
const general = aSection('一般深度学习');
const reinforcement = aSection('(深度) 强化学习');
const applications = aSection('应用场景');
const blackBox = '为什么都说神经网络是个黑箱?';

export const deepLearning: PostContent = aPostOf(
  deep,
  anExcerpt('lead0001', deep, aSection(), '记下一些常见的抱怨, 完整的说法请看各自的原文.'),
  anExcerpt(
    'blackbox',
    deep,
    general,
    '说神经网络是黑箱, 是因为结果好看而理由说不清. 论文很多, 理论很少.',
    aSource({
      author: 'mileistone',
      date: '2018-06-30',
      title: blackBox,
      url: 'https://www.zhihu.com/question/263672028/answer/430179912',
      site: '知乎',
      originals: [
        aSource({
          author: 'Ali Rahimi',
          date: '2018-01-25',
          title: 'Lessons from Optics, The Other Deep Learning',
          url: 'http://www.argmin.net/2018/01/25/optics/',
          site: 'argmin blog',
        }),
      ],
    }),
  ),
  anExcerpt(
    'compute1',
    deep,
    general,
    '算力多了, 数据多了, 黑箱调参的人也多了.',
    aSource({
      author: '付聪Ben',
      date: '2018-03-20',
      title: blackBox,
      url: 'https://www.zhihu.com/question/263672028/answer/345883835',
      site: '知乎',
    }),
  ),
  anExcerpt(
    'rewards1',
    deep,
    reinforcement,
    '强化学习要先有一个好的奖励函数 (reward function), 而它往往最难写.\n\n换一个随机种子, 结果就天差地别.',
    aSource({
      author: 'Frankenstein.',
      date: '2018-02-25',
      title: '这里有一篇深度强化学习劝退文',
      url: 'https://zhuanlan.zhihu.com/p/33936457',
      site: '知乎',
      originals: [
        aSource({
          author: 'Alex Irpan',
          date: '2018-02-14',
          title: "Deep Reinforcement Learning Doesn't Work Yet",
          url: 'https://www.alexirpan.com/2018/02/14/rl-hard.html',
          site: 'Sorta Insightful',
        }),
      ],
    }),
  ),
  anExcerpt(
    'doubt001',
    deep,
    reinforcement,
    '强化学习的数据不可控, 再加上一个 DNN, 更难解释.',
    aSource({ author: '攻城狮子', date: '2021-03-10', title: '为什么说强化学习在近年不会被广泛应用?', site: '知乎' }),
  ),
  anExcerpt(
    'anonym01',
    deep,
    applications,
    '做 cv 的人, c++ 要熟, 理论也要好.',
    aSource({
      author: '匿名用户',
      date: '2020-12-02',
      title: '为什么现在不看好 CV 方向了呢?',
      url: 'https://www.zhihu.com/question/383486199/answer/1606619221',
      site: '知乎',
    }),
  ),
  anExcerpt(
    'link0001',
    deep,
    applications,
    '',
    aSource({
      author: '纳米酱',
      title: '算法工程师当前选哪个方向好?',
      url: 'https://www.zhihu.com/question/398876586/answer/1325455486',
      site: '知乎',
      label: '其他',
    }),
  ),
);

const craft = aPost({ path: 'notes/craft.md', title: 'Notes on craft', tags: ['software', 'machine learning'] });

export const notesOnCraft: PostContent = aPostOf(
  craft,
  anExcerpt(
    'simple01',
    craft,
    aSection('Design', 'Simplicity'),
    'Simple programs are the ones that somebody dares to change.',
    aSource({ author: 'Ada Example', title: 'On change', url: 'https://www.example.org/change' }),
  ),
  anExcerpt('remark01', craft, aSection('Design'), 'A remark without a source on reward and effort.'),
  anExcerpt(
    'tests001',
    craft,
    aSection('Testing', 'Simplicity'),
    'A test that cannot fail proves nothing.',
    aSource({ author: 'Ada Example', title: 'On proof' }),
  ),
);

/** By path. */
export const samplePosts: readonly PostContent[] = [deepLearning, notesOnCraft];
