import { defineCommand } from '../../src/command/command.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { scheduleWords } from '../../src/command/schedule-words.ts';
import { scheduleItem, schedulesHere } from '../../src/command/schedules.ts';
import group from './group.ts';

export default defineCommand({
  name: 'daily list',
  names: { 'zh-CN': '列表', 'zh-TW': '列表' },
  group,
  description: {
    en: 'What is posted daily in this server, and when',
    'zh-CN': '本服务器的每日摘录及其时间',
    'zh-TW': '本伺服器的每日摘錄及其時間',
  },
  options: {},
  examples: ['/daily list'],

  async run(call) {
    const all = await schedulesHere(call);
    if (all.length === 0) return replyTo(call, [textItem(scheduleWords[call.language].none)]);
    return replyTo(
      call,
      all.map((each, index) => scheduleItem(each, index + 1, call)),
    );
  },
});
