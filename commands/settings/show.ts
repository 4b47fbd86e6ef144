import { defineCommand } from '../../src/command/command.ts';
import { settingsReply } from '../../src/command/settings-reply.ts';
import group from './group.ts';

export default defineCommand({
  name: 'settings show',
  names: { 'zh-CN': '查看', 'zh-TW': '查看' },
  group,
  description: {
    en: 'Show how this server has its answers',
    'zh-CN': '查看本服务器的回答设置',
    'zh-TW': '查看本伺服器的回覆設定',
  },
  options: {},
  examples: ['/settings show'],

  async run(call) {
    const { store, caller } = call;
    return settingsReply(call, await store.settings.of(caller.serverId ?? ''));
  },
});
