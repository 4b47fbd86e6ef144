import { defineCommand } from '../src/command/command.ts';
import { hitMenu } from '../src/command/menus.ts';
import { openedFrom, opening, openingOptions } from '../src/command/opening.ts';
import { optionText, privateOption } from '../src/command/options.ts';
import { bare, hitItem, nothingFound, replyTo, requestTo } from '../src/command/reply.ts';
import { understood } from '../src/command/understood.ts';
import type { Excerpt } from '../src/domain/post.ts';
import type { Request } from '../src/domain/request.ts';

const mostListed = 50;

export default defineCommand({
  name: 'search',
  names: { 'zh-CN': '搜索', 'zh-TW': '搜尋' },
  description: {
    en: 'Search all posts; each hit can be opened',
    'zh-CN': '搜索所有文章，每条结果都可以打开',
    'zh-TW': '搜尋所有文章，每筆結果都可以開啟',
  },
  options: {
    query: {
      type: 'string',
      names: { 'zh-CN': '关键词', 'zh-TW': '關鍵詞' },
      required: true,
      description: {
        en: 'Words, a question, an author or a title',
        'zh-CN': '词语、问题、作者或标题',
        'zh-TW': '詞語、問題、作者或標題',
      },
    },
    private: privateOption,
    ...openingOptions,
  },
  messageMenu: {
    name: { en: 'Find excerpts', 'zh-CN': '查找摘录', 'zh-TW': '尋找摘錄' },
    option: 'query',
  },
  examples: ['/search 为什么神经网络是黑箱', '/search reward function'],

  async run(call) {
    const query = optionText(call, 'query');
    const found = await call.library.find({ text: query, limit: mostListed });
    const { hits, total } = found;
    const open = (excerpt: Excerpt): Request => opening(call, excerpt);
    const menu = hitMenu(call, hits, optionText(call, 'shown'), open);
    const matchesIn = ({ id }: Excerpt) => hits.find(({ excerpt }) => excerpt.id === id)?.matches ?? [];
    const opened = openedFrom(call, { title: query, menu }, matchesIn);
    if (opened !== null) return opened;
    if (hits.length === 0) return nothingFound(call, query);
    const items = hits.map(({ excerpt, snippet }) => hitItem(call, excerpt, snippet, open(excerpt)));
    const { title, actions } = understood(call, query, found, (meant) => requestTo(call, 'search', { query: meant }));
    return replyTo(call, items, { title: title ?? call.words.hits(bare(query), hits.length, total), menu, actions });
  },
});
