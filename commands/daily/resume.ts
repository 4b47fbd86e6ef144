import { defineCommand } from '../../src/command/command.ts';
import { nextPost } from '../../src/command/next-post.ts';
import { replyTo } from '../../src/command/reply.ts';
import { chooseSchedule, scheduleItem, scheduleOption } from '../../src/command/schedules.ts';
import group from './group.ts';

export default defineCommand({
  name: 'daily resume',
  names: { 'zh-CN': '恢复', 'zh-TW': '恢復' },
  group,
  description: {
    en: 'Go on with a daily post that was paused',
    'zh-CN': '恢复已暂停的每日摘录',
    'zh-TW': '恢復已暫停的每日摘錄',
  },
  options: { schedule: scheduleOption },
  examples: ['/daily resume', '/daily resume 2'],

  async run(call) {
    const chosen = await chooseSchedule(call);
    if ('reply' in chosen) return chosen.reply;
    const schedule = { ...chosen.schedule, paused: null, failedDays: 0 };
    const due = await nextPost(call, schedule);
    await call.store.schedules.put(schedule, due);
    return replyTo(call, [scheduleItem({ ...chosen, schedule, due }, null, call)]);
  },
});
