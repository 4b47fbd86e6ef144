import { defineCommand } from '../../src/command/command.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import type { Localised } from '../../src/domain/request.ts';
import group from './group.ts';

const question: Localised<(count: number) => string> = {
  en: (count) =>
    `This removes all that is stored of you: what you keep (${count}), and what /random has shown you. It cannot be undone.`,
  'zh-CN': (count) =>
    `这将删除我们保存的关于您的全部内容：${count} 条收藏，以及 /random 给您看过的记录。此操作无法撤销。`,
  'zh-TW': (count) =>
    `這會刪除我們保存的關於您的所有內容：${count} 則收藏，以及 /random 給您看過的記錄。此操作無法復原。`,
};
const forget: Localised<string> = { en: 'Forget everything', 'zh-CN': '全部删除', 'zh-TW': '全部刪除' };
const forgotten: Localised<string> = {
  en: 'Everything that was stored of you is gone.',
  'zh-CN': '关于您的全部内容都已删除。',
  'zh-TW': '關於您的所有內容都已刪除。',
};

export default defineCommand({
  name: 'saved forget',
  names: { 'zh-CN': '清空', 'zh-TW': '清空' },
  group,
  description: {
    en: 'Remove everything that is stored of you, after a question',
    'zh-CN': '确认后删除保存的关于您的全部内容',
    'zh-TW': '確認後刪除保存的關於您的所有內容',
  },
  options: {
    /** The question has been answered. */
    confirmed: { type: 'boolean', hidden: true },
  },
  examples: ['/saved forget'],

  async run(call) {
    const { store, caller, language, options, request } = call;
    if (options.confirmed === true) {
      await store.forgetReader(caller.userId);
      return replyTo(call, [textItem(forgotten[language])]);
    }
    const { length } = await store.keptExcerpts.list(caller.userId);
    const confirmed = { ...request, options: { confirmed: true }, page: 1 };
    return replyTo(call, [textItem(question[language](length))], {
      actions: [{ label: forget[language], request: confirmed, isDangerous: true }],
    });
  },
});
