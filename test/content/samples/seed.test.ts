import { describeBlog, link, quote, text } from './expect-pairs.ts';

const zhihu = (author: string, date: string, title: string, path: string) => ({
  author,
  date,
  title,
  url: `https://www.zhihu.com/question/${path}`,
  site: '知乎',
});
const column = (author: string, date: string, title: string, number: number) => ({
  author,
  date,
  title,
  url: `https://zhuanlan.zhihu.com/p/${number}`,
  site: '知乎',
});

describeBlog('seed', {
  pairs: {
    '2022-03-25-dl-tsukkomi.md': [
      text(10, 10),
      quote(16, 16, {
        ...zhihu('mileistone', '2018-06-30', '为什么都说神经网络是个黑箱?', '263672028/answer/430179912'),
        originals: [
          {
            author: 'Ali Rahimi',
            date: '2018-01-25',
            title: 'Lessons from Optics, The Other Deep Learning',
            url: 'http://www.argmin.net/2018/01/25/optics/',
            site: 'argmin blog',
          },
        ],
      }),
      quote(23, 25, zhihu('付聪Ben', '2018-03-20', '为什么都说神经网络是个黑箱?', '263672028/answer/345883835')),
      quote(31, 35, column('Cherrise', '2022-02-12', '我确实在DL上没有天赋', 466568642)),
      quote(
        41,
        41,
        zhihu('孙天祥', '2021-04-10', '图神经网络如何在自然语言处理中应用?', '330103469/answer/1827458619'),
      ),
      quote(47, 49, {
        ...column('Frankenstein', '2018-02-25', '这里有一篇深度强化学习劝退文', 33936457),
        originals: [
          {
            author: 'Alex Irpan',
            date: '2018-02-14',
            title: "Deep Reinforcement Learning Doesn't Work Yet",
            url: 'https://www.alexirpan.com/2018/02/14/rl-hard.html',
            site: 'Sorta Insightful',
          },
        ],
      }),
      quote(
        56,
        56,
        zhihu('攻城狮子', '2021-03-10', '为什么说强化学习在近年不会被广泛应用?', '404471029/answer/1755948468'),
      ),
      quote(62, 62, {
        label: '知乎问题',
        title: 'NLP 现在就业是否没有前途?',
        url: 'https://www.zhihu.com/question/363740740',
      }),
      quote(66, 66, zhihu('阿柴', '2019-04-11', '当前机器学习中有哪些研究方向特别的坑?', '299068775/answer/647698748')),
      quote(
        70,
        70,
        zhihu('周国睿', '2019-04-08', '当前机器学习中有哪些研究方向特别的坑?', '299068775/answer/644809803'),
      ),
      quote(74, 74, zhihu('匿名用户', '2020-12-02', '为什么现在不看好 CV 方向了呢?', '383486199/answer/1606619221')),
      link(80, zhihu('纳米酱', '2020-07-08', '算法工程师当前选哪个方向好?', '398876586/answer/1325455486')),
    ],
  },
  problems: [],
  settings: { SITE_KIND: 'jekyll', SITE_URL: 'https://example.org' },
});
