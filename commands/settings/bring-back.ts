import { chosen, chosenId, toChoice } from '../../src/command/choice.ts';
import { type Call, defineCommand } from '../../src/command/command.ts';
import { optionText } from '../../src/command/options.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { settingsReply } from '../../src/command/settings-reply.ts';
import type { Choice, Localised } from '../../src/domain/request.ts';
import group from './group.ts';

const notLeftOut: Localised<string> = {
  en: 'No topic of that name is left out. /settings show lists them.',
  'zh-CN': '没有排除这个名称的主题。/settings show 可查看全部设置。',
  'zh-TW': '沒有排除這個名稱的主題。/settings show 可查看所有設定。',
};
const leftOut: Localised<string> = { en: 'left out', 'zh-CN': '已排除', 'zh-TW': '已排除' };

export default defineCommand({
  name: 'settings bring-back',
  names: { 'zh-CN': '恢复主题', 'zh-TW': '恢復主題' },
  group,
  description: {
    en: 'Let a topic into the answers of this server again',
    'zh-CN': '让某个主题重新出现在本服务器的回答中',
    'zh-TW': '讓某個主題重新出現在本伺服器的回覆中',
  },
  options: {
    topic: {
      type: 'string',
      names: { 'zh-CN': '主题', 'zh-TW': '主題' },
      required: true,
      description: { en: 'A topic that is left out', 'zh-CN': '已排除的主题', 'zh-TW': '已排除的主題' },
      suggest: (typed, call) => suggestLeftOut(typed, call),
    },
  },
  examples: ['/settings bring-back 应用场景'],

  async run(call) {
    const { store, caller, language } = call;
    const server = caller.serverId ?? '';
    const asked = optionText(call, 'topic');
    const before = await store.settings.of(server);
    const topicsLeftOut = before.topicsLeftOut.filter(({ id, name }) => chosen(id) !== asked && name !== asked);
    if (topicsLeftOut.length === before.topicsLeftOut.length) return replyTo(call, [textItem(notLeftOut[language])]);
    const after = { ...before, topicsLeftOut };
    await store.settings.set(server, after);
    return settingsReply(call, after);
  },
});

async function suggestLeftOut(typed: string, { store, caller, language }: Call): Promise<readonly Choice[]> {
  const { topicsLeftOut } = await store.settings.of(caller.serverId ?? '');
  const wanted = topicsLeftOut.filter(({ id, name }) => chosenId(typed) === id || name.includes(typed));
  return wanted.map(({ id, name }) => toChoice(name, leftOut[language], id));
}
