import { defineCommand } from '../../src/command/command.ts';
import { nextChoice } from '../../src/command/daily-choice.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { scheduleWords } from '../../src/command/schedule-words.ts';
import { chooseSchedule, scheduleOption } from '../../src/command/schedules.ts';
import { dateIn } from '../../src/daily/local-date.ts';
import type { Localised } from '../../src/domain/request.ts';
import group from './group.ts';

const onItsWay: Localised<string> = {
  en: 'It is on its way, and counts as today’s.',
  'zh-CN': '正在发布，算作今天的一条。',
  'zh-TW': '正在發布，算作今天的一則。',
};
const already: Localised<string> = {
  en: 'Today’s has been posted already.',
  'zh-CN': '今天的已经发布过了。',
  'zh-TW': '今天的已經發布過了。',
};

export default defineCommand({
  name: 'daily now',
  names: { 'zh-CN': '立即发布', 'zh-TW': '立即發布' },
  group,
  description: {
    en: 'Post today’s excerpt at once',
    'zh-CN': '立即发布今天的摘录',
    'zh-TW': '立即發布今天的摘錄',
  },
  options: { schedule: scheduleOption },
  examples: ['/daily now'],

  async run(call) {
    const chosen = await chooseSchedule(call);
    if ('reply' in chosen) return chosen.reply;
    const { schedule } = chosen;
    const { store, language, now } = call;
    const date = dateIn(schedule.timing.zone, now());
    const settled = await store.deliveries.history(schedule.id, 1);
    if (settled.some((delivery) => delivery.date === date && delivery.outcome !== null)) {
      return replyTo(call, [textItem(already[language])]);
    }
    if ((await nextChoice(call, chosen)) === null) {
      return replyTo(call, [textItem(scheduleWords[language].nothingToPost)]);
    }
    await store.schedules.put(schedule, { date, at: now() });
    return replyTo(call, [{ ...textItem(onItsWay[language]), channel: schedule.channel }]);
  },
});
