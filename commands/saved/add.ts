import { defineCommand } from '../../src/command/command.ts';
import { excerptOption, typedExcerptId } from '../../src/command/excerpt-option.ts';
import { optionText } from '../../src/command/options.ts';
import { noExcerpt, replyTo, textItem } from '../../src/command/reply.ts';
import type { Localised } from '../../src/domain/request.ts';
import group from './group.ts';

const kept: Localised<string> = {
  en: 'Kept for you, with its sources.',
  'zh-CN': '已为您收藏，出处也一并保存。',
  'zh-TW': '已為您收藏，出處也一併保存。',
};
const keptBefore: Localised<string> = {
  en: 'You keep this one already.',
  'zh-CN': '这条您已经收藏过了。',
  'zh-TW': '這則您已經收藏過了。',
};

export default defineCommand({
  name: 'saved add',
  names: { 'zh-CN': '添加', 'zh-TW': '加入' },
  group,
  description: {
    en: 'Keep an excerpt for yourself',
    'zh-CN': '为自己收藏一条摘录',
    'zh-TW': '為自己收藏一則摘錄',
  },
  options: { excerpt: excerptOption },
  examples: ['/saved add #k3f9a2'],

  async run(call) {
    const { library, store, caller, words, language, now } = call;
    const excerpt = library.excerpt(typedExcerptId(call));
    if (excerpt === undefined) return { ...noExcerpt(call, optionText(call, 'excerpt')), apart: true };
    const isNew = await store.keptExcerpts.keep(caller.userId, { excerpt, keptAt: now() });
    return replyTo(call, [textItem((isNew ? kept : keptBefore)[language])], {
      apart: true,
      actions: [{ label: words.allKept, request: { command: 'saved list', options: {}, page: 1 } }],
    });
  },
});
