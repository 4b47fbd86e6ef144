import { defineCommand } from '../../src/command/command.ts';
import { replyTo } from '../../src/command/reply.ts';
import { chooseSchedule, scheduleItem, scheduleOption } from '../../src/command/schedules.ts';
import group from './group.ts';

export default defineCommand({
  name: 'daily pause',
  names: { 'zh-CN': '暂停', 'zh-TW': '暫停' },
  group,
  description: {
    en: 'Stop a daily post until /daily resume',
    'zh-CN': '暂停每日摘录，直到 /daily resume',
    'zh-TW': '暫停每日摘錄，直到 /daily resume',
  },
  options: { schedule: scheduleOption },
  examples: ['/daily pause', '/daily pause 2'],

  async run(call) {
    const chosen = await chooseSchedule(call);
    if ('reply' in chosen) return chosen.reply;
    const schedule = { ...chosen.schedule, paused: 'asked' as const };
    await call.store.schedules.put(schedule, null);
    return replyTo(call, [scheduleItem({ ...chosen, schedule, due: null }, null, call)]);
  },
});
