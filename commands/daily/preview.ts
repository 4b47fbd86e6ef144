import { defineCommand } from '../../src/command/command.ts';
import { nextChoice, nothingToPost } from '../../src/command/daily-choice.ts';
import { dailyPost } from '../../src/command/daily-post.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { chooseSchedule, scheduleOption } from '../../src/command/schedules.ts';
import { dateIn } from '../../src/daily/local-date.ts';
import group from './group.ts';

export default defineCommand({
  name: 'daily preview',
  names: { 'zh-CN': '预览', 'zh-TW': '預覽' },
  group,
  description: {
    en: 'What would be posted next, for you alone',
    'zh-CN': '只给您看下一次将发布的内容',
    'zh-TW': '只給您看下一次將發布的內容',
  },
  options: { schedule: scheduleOption },
  examples: ['/daily preview'],

  async run(call) {
    const chosen = await chooseSchedule(call);
    if ('reply' in chosen) return chosen.reply;
    const { schedule } = chosen;
    const next = await nextChoice(call, chosen);
    if (next === null) return replyTo(call, [textItem(nothingToPost(call, schedule))]);
    const parcel = { schedule, date: dateIn(schedule.timing.zone, call.now()), ...next };
    return { ...dailyPost(parcel, call.words), private: true, self: call.request };
  },
});
