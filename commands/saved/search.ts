import { defineCommand } from '../../src/command/command.ts';
import { keptList } from '../../src/command/kept.ts';
import { optionText } from '../../src/command/options.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import type { Localised } from '../../src/domain/request.ts';
import group from './group.ts';

const title: Localised<(query: string, count: number) => string> = {
  en: (query, count) => `What you keep on “${query}” · ${count}`,
  'zh-CN': (query, count) => `您的收藏中关于“${query}”的摘录 · ${count}`,
  'zh-TW': (query, count) => `您的收藏中關於「${query}」的摘錄 · ${count}`,
};
const nothing: Localised<(query: string) => string> = {
  en: (query) => `Nothing that you keep has all the words of “${query}”.`,
  'zh-CN': (query) => `您的收藏中没有同时包含“${query}”各词的摘录。`,
  'zh-TW': (query) => `您的收藏中沒有同時包含「${query}」各詞的摘錄。`,
};

export default defineCommand({
  name: 'saved search',
  names: { 'zh-CN': '搜索', 'zh-TW': '搜尋' },
  group,
  description: {
    en: 'Search the excerpts you keep',
    'zh-CN': '在您的收藏中搜索',
    'zh-TW': '在您的收藏中搜尋',
  },
  options: {
    query: {
      type: 'string',
      names: { 'zh-CN': '词语', 'zh-TW': '詞語' },
      required: true,
      description: {
        en: 'Words that all stand in the excerpt, its sources or its place',
        'zh-CN': '都出现在摘录、出处或所在位置中的词语',
        'zh-TW': '都出現在摘錄、出處或所在位置中的詞語',
      },
    },
  },
  examples: ['/saved search 黑箱'],

  async run(call) {
    const { library, store, caller, language } = call;
    const query = optionText(call, 'query');
    const all = await store.keptExcerpts.list(caller.userId);
    const found = all.filter(({ excerpt }) => library.speaksOf(excerpt, query));
    if (found.length === 0) return replyTo(call, [textItem(nothing[language](query))]);
    return keptList(call, found, title[language](query, found.length));
  },
});
