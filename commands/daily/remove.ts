import { defineCommand } from '../../src/command/command.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { chooseSchedule, scheduleItem, scheduleOption } from '../../src/command/schedules.ts';
import type { Localised } from '../../src/domain/request.ts';
import group from './group.ts';

const removed: Localised<string> = {
  en: 'This is posted no more:',
  'zh-CN': '以下不再发布：',
  'zh-TW': '以下不再發布：',
};

export default defineCommand({
  name: 'daily remove',
  names: { 'zh-CN': '删除', 'zh-TW': '刪除' },
  group,
  description: {
    en: 'Remove a daily post, with what it remembers',
    'zh-CN': '删除每日摘录及其记录',
    'zh-TW': '刪除每日摘錄及其記錄',
  },
  options: { schedule: scheduleOption },
  examples: ['/daily remove', '/daily remove 2'],

  async run(call) {
    const chosen = await chooseSchedule(call);
    if ('reply' in chosen) return chosen.reply;
    await call.store.schedules.remove(chosen.schedule.id);
    return replyTo(call, [textItem(removed[call.language]), scheduleItem({ ...chosen, due: null }, null, call)]);
  },
});
