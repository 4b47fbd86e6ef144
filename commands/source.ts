import { chooseEntry } from '../src/command/choose-entry.ts';
import { defineCommand } from '../src/command/command.ts';
import { sourceList, suggestFrom } from '../src/command/entry-list.ts';
import { listOf } from '../src/command/listing.ts';
import { openedFrom, openingOptions, wholeItem } from '../src/command/opening.ts';
import { privateOption } from '../src/command/options.ts';

export default defineCommand({
  name: 'source',
  names: { 'zh-CN': '出处', 'zh-TW': '出處' },
  description: {
    en: 'Everything quoted from an author, a work or a site',
    'zh-CN': '查看引自某位作者、某部作品或某个网站的全部内容',
    'zh-TW': '查看引自某位作者、某部作品或某個網站的所有內容',
  },
  options: {
    name: {
      type: 'string',
      names: { 'zh-CN': '名称', 'zh-TW': '名稱' },
      required: true,
      description: {
        en: 'An author, the title of a work, or a site',
        'zh-CN': '作者、作品标题或网站',
        'zh-TW': '作者、作品標題或網站',
      },
      suggest: suggestFrom(sourceList),
    },
    private: privateOption,
    ...openingOptions,
  },
  examples: ['/source Ali Rahimi', '/source 知乎'],

  run(call) {
    const chosen = chooseEntry(call, 'name', sourceList);
    if ('reply' in chosen) return chosen.reply;
    const { entry } = chosen;
    const opened = openedFrom(call, { title: entry.name });
    return opened ?? listOf(call, entry, sourceList, { source: entry.id }, (excerpt) => wholeItem(call, excerpt));
  },
});
