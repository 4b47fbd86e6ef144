import { defineGroup } from '../../src/command/command.ts';

export default defineGroup({
  name: 'daily',
  names: { 'zh-CN': '每日摘录', 'zh-TW': '每日摘錄' },
  description: {
    en: 'One good excerpt a day in a channel',
    'zh-CN': '每天在频道中发布一条摘录',
    'zh-TW': '每天在頻道中發布一則摘錄',
  },
  permission: 'manage-server',
});
