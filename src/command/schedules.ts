import { writeTime } from '../daily/parse-time.ts';
import type { Item, Reply } from '../domain/reply.ts';
import type { Choice, Language } from '../domain/request.ts';
import { join, moment, plain } from '../domain/rich-text.ts';
import type { Schedule } from '../domain/schedule.ts';
import { everyDay, type Weekday } from '../domain/timing.ts';
import type { ScheduleDue } from '../store/interface/schedules.ts';
import type { Call, ShownOption } from './command.ts';
import { optionText } from './options.ts';
import { replyTo, textItem } from './reply.ts';
import { scheduleWords } from './schedule-words.ts';

/** The option that names a daily post of this server: its number in the list. */
export const scheduleOption: ShownOption = {
  type: 'string',
  names: { 'zh-CN': '编号', 'zh-TW': '編號' },
  description: {
    en: 'Which one, as numbered in /daily list; not needed when there is one',
    'zh-CN': '/daily list 中的编号；只有一个时可不填',
    'zh-TW': '/daily list 中的編號；只有一個時可不填',
  },
  suggest: suggestSchedules,
};

/** The daily posts of the server, the earliest set first. Whoever asks in a server shows that the bot is there. */
export async function schedulesHere({ store, caller }: Call): Promise<readonly ScheduleDue[]> {
  const server = caller.serverId ?? '';
  const all = await store.schedules.list(server);
  if (all.length > 0) await store.schedules.setLeft(server, null);
  return all;
}

/** The daily post that the option names, or the only one; otherwise what to say. */
export async function chooseSchedule(call: Call): Promise<ScheduleDue | { readonly reply: Reply }> {
  const all = await schedulesHere(call);
  const words = scheduleWords[call.language];
  const typed = optionText(call, 'schedule');
  const [only, ...others] = all;
  if (only === undefined) return { reply: replyTo(call, [textItem(words.none)]) };
  if (typed === '' && others.length === 0) return only;
  const found = all.find(({ schedule }, index) => schedule.id === typed || String(index + 1) === typed);
  if (found !== undefined) return found;
  const said = typed === '' ? words.whichOne : words.gone;
  return { reply: replyTo(call, [textItem(said), ...all.map((each, index) => scheduleItem(each, index + 1, call))]) };
}

/** One line: number, channel, what is posted when, and the next time. */
export function scheduleItem({ schedule, due }: ScheduleDue, number: number | null, { language }: Call): Item {
  const words = scheduleWords[language];
  const state = { asked: words.paused, failing: words.failing };
  const parts = [
    describeSchedule(schedule, language),
    schedule.paused === null ? '' : state[schedule.paused],
    due === null ? '' : words.next,
  ];
  const said = parts.filter((part) => part !== '').join(' · ');
  const line = plain(number === null ? said : `${number}. ${said}`);
  const text = due === null ? line : join([line, moment(due.at)], ' ');
  return { type: 'text', text, channel: schedule.channel };
}

function describeSchedule({ timing, topic, what, quiet, thread }: Schedule, language: Language): string {
  const words = scheduleWords[language];
  const parts = [
    `${writeTime(timing.time)} ${timing.zone}`,
    describeDays(timing.days, language),
    topic?.name ?? '',
    what === 'new' ? words.justNew : '',
    quiet ? words.quiet : '',
    thread ? words.withThread : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function describeDays(days: readonly Weekday[], language: Language): string {
  if (days.length === everyDay.length) return scheduleWords[language].everyDay;
  const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return days.map((day) => format.format(Date.UTC(2024, 0, day))).join(', ');
}

async function suggestSchedules(typed: string, call: Call): Promise<readonly Choice[]> {
  const all = await schedulesHere(call);
  return all
    .map(({ schedule }, index) => ({
      name: `${index + 1}. ${describeSchedule(schedule, call.language)}`,
      value: schedule.id,
    }))
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
}
