import { defineGroup } from '../../src/command/command.ts';

export default defineGroup({
  name: 'settings',
  names: { 'zh-CN': '设置', 'zh-TW': '設定' },
  description: {
    en: 'How this server has its answers',
    'zh-CN': '本服务器的回答设置',
    'zh-TW': '本伺服器的回覆設定',
  },
  permission: 'manage-server',
});
