import { defineGroup } from '../../src/command/command.ts';

export default defineGroup({
  name: 'saved',
  names: { 'zh-CN': '收藏', 'zh-TW': '收藏' },
  description: {
    en: 'The excerpts you keep',
    'zh-CN': '您收藏的摘录',
    'zh-TW': '您收藏的摘錄',
  },
});
