import { defineCommand } from '../../src/command/command.ts';
import { nextChoice, nothingToPost } from '../../src/command/daily-choice.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { chooseSchedule, scheduleOption } from '../../src/command/schedules.ts';
import { dateIn } from '../../src/daily/local-date.ts';
import { isMissing } from '../../src/daily/outcome.ts';
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

const perhaps: Localised<string> = {
  en: 'Nobody can tell whether today’s has been posted: rather missed than twice. Please look there:',
  'zh-CN': '无法确定今天的是否已经发布；宁缺毋重。请到这里查看：',
  'zh-TW': '無法確定今天的是否已經發布；寧缺勿重。請到這裡查看：',
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
    const [latest] = await store.deliveries.history(schedule.id, 1);
    const outcome = latest?.date === date ? latest.outcome : null;
    if (outcome !== null && !isMissing(outcome)) {
      const said = 'posted' in outcome ? already : perhaps;
      return replyTo(call, [{ ...textItem(said[language]), channel: schedule.channel }]);
    }
    if ((await nextChoice(call, chosen)) === null) {
      return replyTo(call, [textItem(nothingToPost(call, schedule))]);
    }
    if (outcome !== null) await store.deliveries.reopen(schedule.id, date);
    // Whoever asks for it has seen to what kept it from coming.
    await store.schedules.put({ ...schedule, failedDays: 0 }, { date, at: now() });
    return replyTo(call, [{ ...textItem(onItsWay[language]), channel: schedule.channel }]);
  },
});
