import { defineCommand } from '../src/command/command.ts';
import { hitMenu } from '../src/command/menus.ts';
import { optionText, privateOption } from '../src/command/options.ts';
import { excerptItem, goneFrom, hitItem, nothingFound, replyTo, requestTo } from '../src/command/reply.ts';
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
    /** The id of the hit that is being read, and of the section it stands in. */
    shown: { type: 'string', hidden: true },
    from: { type: 'string', hidden: true },
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
    const shown = call.options.shown === undefined ? null : call.library.excerpt(optionText(call, 'shown'));
    if (shown === undefined) return goneFrom(call, optionText(call, 'from'));
    const { shown: _shown, from: _from, ...options } = call.request.options;
    const open = ({ id, section }: Excerpt): Request => ({
      command: 'search',
      options: { ...options, shown: id, from: section.id },
      page: 1,
    });
    const menu = hitMenu(call, hits, shown, open);
    if (shown !== null) {
      const { matches = [] } = hits.find(({ excerpt }) => excerpt.id === shown.id) ?? {};
      const back = { label: call.words.backToList, request: { ...call.request, options, page: 1 } };
      return replyTo(call, [excerptItem(call, shown, matches)], {
        title: query,
        flow: 'single',
        menu,
        actions: [back],
      });
    }
    if (hits.length === 0) return nothingFound(call, query);
    const items = hits.map(({ excerpt, snippet }) => ({ ...hitItem(call, excerpt, snippet), open: open(excerpt) }));
    const { title, actions } = understood(call, query, found, (meant) => requestTo(call, 'search', { query: meant }));
    return replyTo(call, items, { title: title ?? call.words.hits(query, hits.length, total), menu, actions });
  },
});
