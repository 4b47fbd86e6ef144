import { chosen } from '../../src/command/choice.ts';
import { chooseEntry } from '../../src/command/choose-entry.ts';
import { defineCommand } from '../../src/command/command.ts';
import { suggestFrom, topicList } from '../../src/command/entry-list.ts';
import { optionText } from '../../src/command/options.ts';
import { settingsReply } from '../../src/command/settings-reply.ts';
import group from './group.ts';

export default defineCommand({
  name: 'settings leave-out',
  names: { 'zh-CN': '排除主题', 'zh-TW': '排除主題' },
  group,
  description: {
    en: 'Keep a topic out of all answers in this server',
    'zh-CN': '在本服务器的所有回答中排除某个主题',
    'zh-TW': '在本伺服器的所有回覆中排除某個主題',
  },
  options: {
    topic: {
      type: 'string',
      names: { 'zh-CN': '主题', 'zh-TW': '主題' },
      required: true,
      description: { en: 'The topic', 'zh-CN': '要排除的主题', 'zh-TW': '要排除的主題' },
      suggest: suggestFrom(topicList),
    },
  },
  examples: ['/settings leave-out 应用场景'],

  async run(call) {
    const { store, caller } = call;
    const server = caller.serverId ?? '';
    const asked = optionText(call, 'topic');
    const before = await store.settings.of(server);
    const isLeftOut = before.topicsLeftOut.some(({ id, name }) => chosen(id) === asked || name === asked);
    if (isLeftOut) return settingsReply(call, before);
    const topic = chooseEntry(call, 'topic', topicList);
    if ('reply' in topic) return topic.reply;
    const { id, name } = topic.entry;
    const after = { ...before, topicsLeftOut: [...before.topicsLeftOut, { id, name }] };
    await store.settings.set(server, after);
    return settingsReply(call, after);
  },
});
