import { defineCommand } from '../../src/command/command.ts';
import { typedExcerptId } from '../../src/command/excerpt-option.ts';
import { keptList, keptReply } from '../../src/command/kept.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import type { Localised } from '../../src/domain/request.ts';
import group from './group.ts';

const title: Localised<(count: number) => string> = {
  en: (count) => `What you keep · ${count}`,
  'zh-CN': (count) => `您的收藏 · ${count}`,
  'zh-TW': (count) => `您的收藏 · ${count}`,
};
const nothing: Localised<string> = {
  en: 'You keep nothing yet. The button “Save” below an excerpt keeps it for you.',
  'zh-CN': '您还没有收藏。按摘录下方的“收藏”即可收藏。',
  'zh-TW': '您還沒有收藏。按摘錄下方的「收藏」即可收藏。',
};
const notKept: Localised<string> = {
  en: 'You do not keep this one any more.',
  'zh-CN': '这条已不在您的收藏中。',
  'zh-TW': '這則已不在您的收藏中。',
};

export default defineCommand({
  name: 'saved list',
  names: { 'zh-CN': '列表', 'zh-TW': '列表' },
  group,
  description: {
    en: 'All excerpts you keep, the latest first',
    'zh-CN': '您收藏的全部摘录，最新的在前',
    'zh-TW': '您收藏的所有摘錄，最新的在前',
  },
  options: {
    /** The kept excerpt that is being read. */
    shown: { type: 'string', hidden: true },
  },
  examples: ['/saved list'],

  async run(call) {
    const { store, caller, language, options } = call;
    if (options.shown !== undefined) {
      const kept = await store.keptExcerpts.get(caller.userId, typedExcerptId(call, 'shown'));
      return kept === undefined ? replyTo(call, [textItem(notKept[language])]) : keptReply(call, kept);
    }
    const all = await store.keptExcerpts.list(caller.userId);
    if (all.length === 0) return replyTo(call, [textItem(nothing[language])]);
    return keptList(call, all, title[language](all.length));
  },
});
