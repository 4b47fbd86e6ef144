import { chooseEntry } from '../src/command/choose-entry.ts';
import { defineCommand } from '../src/command/command.ts';
import { sectionList, suggestFrom } from '../src/command/entry-list.ts';
import { listOf } from '../src/command/listing.ts';
import { sectionMenu } from '../src/command/menus.ts';
import { openedFrom, openingOptions, wholeItem } from '../src/command/opening.ts';
import { privateOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'section',
  names: { 'zh-CN': '章节', 'zh-TW': '章節' },
  description: {
    en: 'A whole section of a post, in order',
    'zh-CN': '按顺序阅读文章的一整节',
    'zh-TW': '依序閱讀文章的一整節',
  },
  options: {
    name: {
      type: 'string',
      names: { 'zh-CN': '标题', 'zh-TW': '標題' },
      required: true,
      description: {
        en: 'A heading, or «post › heading»; a post alone shows all of it',
        'zh-CN': '标题，或“文章 › 标题”；只写文章名则显示全文',
        'zh-TW': '標題，或「文章 › 標題」；只寫文章名稱則顯示全文',
      },
      suggest: suggestFrom(sectionList),
    },
    private: privateOption,
    ...openingOptions,
  },
  examples: ['/section 应用场景', '/section "深度学习吐槽杂录 › 一般深度学习"'],

  run(call) {
    const chosen = chooseEntry(call, 'name', sectionList);
    if ('reply' in chosen) return chosen.reply;
    const { entry } = chosen;
    const opened = openedFrom(call, { title: entry.name });
    if (opened !== null) return opened;
    const [first] = call.library.list({ section: entry.id }).slice(0, 1);
    const reply = listOf(call, entry, sectionList, { section: entry.id }, (excerpt) => wholeItem(call, excerpt));
    return { ...reply, menu: first === undefined ? null : sectionMenu(call, entry, first) };
  },
});
