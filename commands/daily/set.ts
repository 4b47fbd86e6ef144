import { chooseEntry } from '../../src/command/choose-entry.ts';
import { type Call, defineCommand } from '../../src/command/command.ts';
import { nextChoice, nothingToPost } from '../../src/command/daily-choice.ts';
import { suggestFrom, topicList } from '../../src/command/entry-list.ts';
import { nextPost } from '../../src/command/next-post.ts';
import { optionText } from '../../src/command/options.ts';
import { destinationIn } from '../../src/command/postable.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { scheduleItem, schedulesHere } from '../../src/command/schedules.ts';
import { parseDays } from '../../src/daily/parse-days.ts';
import { parseTime } from '../../src/daily/parse-time.ts';
import { suggestZones, zoneNamed } from '../../src/daily/zones.ts';
import type { Localised } from '../../src/domain/request.ts';
import type { Schedule } from '../../src/domain/schedule.ts';
import { everyDay, type Timing } from '../../src/domain/timing.ts';
import group from './group.ts';

/** A server has no more of them. */
const mostSchedules = 20;

interface Said {
  readonly noTime: string;
  readonly noZone: string;
  readonly noDays: string;
  readonly tooMany: string;
  readonly set: string;
}

const said: Localised<Said> = {
  en: {
    noTime: '“time” takes a time of day: 9, 09:00 or 9:30pm.',
    noZone: '“timezone” takes a zone of the IANA list, such as Europe/Berlin; it is suggested while you type a city.',
    noDays: '“days” takes daily, weekdays, weekends, or days such as mon,wed,fri.',
    tooMany: `A server has at most ${mostSchedules} daily posts. /daily remove makes room.`,
    set: 'This is posted from now on:',
  },
  'zh-CN': {
    noTime: '“time”要填一天中的时间：9、09:00 或 9:30pm。',
    noZone: '“timezone”要填 IANA 时区，例如 Asia/Shanghai；输入城市名时会有建议。',
    noDays: '“days”要填 daily、weekdays、weekends，或 mon,wed,fri、周一、周三。',
    tooMany: `每个服务器最多 ${mostSchedules} 个每日摘录。可用 /daily remove 删除。`,
    set: '从现在起按此发布：',
  },
  'zh-TW': {
    noTime: '「time」要填一天中的時間：9、09:00 或 9:30pm。',
    noZone: '「timezone」要填 IANA 時區，例如 Asia/Taipei；輸入城市名時會有建議。',
    noDays: '「days」要填 daily、weekdays、weekends，或 mon,wed,fri、週一、週三。',
    tooMany: `每個伺服器最多 ${mostSchedules} 個每日摘錄。可用 /daily remove 刪除。`,
    set: '從現在起依此發布：',
  },
};

export default defineCommand({
  name: 'daily set',
  names: { 'zh-CN': '设置', 'zh-TW': '設定' },
  group,
  description: {
    en: 'Post an excerpt in a channel each day, or change when and how',
    'zh-CN': '每天在频道中发布一条摘录，或更改时间与方式',
    'zh-TW': '每天在頻道中發布一則摘錄，或變更時間與方式',
  },
  options: {
    channel: {
      type: 'channel',
      channels: ['text', 'announcement', 'thread', 'forum'],
      names: { 'zh-CN': '频道', 'zh-TW': '頻道' },
      required: true,
      description: { en: 'Where', 'zh-CN': '在哪里发布', 'zh-TW': '在哪裡發布' },
    },
    time: {
      type: 'string',
      names: { 'zh-CN': '时间', 'zh-TW': '時間' },
      required: true,
      description: {
        en: 'When: 9, 09:00 or 9:30pm',
        'zh-CN': '何时：9、09:00 或 9:30pm',
        'zh-TW': '何時：9、09:00 或 9:30pm',
      },
    },
    timezone: {
      type: 'string',
      names: { 'zh-CN': '时区', 'zh-TW': '時區' },
      required: true,
      description: {
        en: 'By which clock, such as Europe/Berlin',
        'zh-CN': '按哪个时区，例如 Asia/Shanghai',
        'zh-TW': '依哪個時區，例如 Asia/Taipei',
      },
      suggest: (typed, { language }) => suggestZones(typed, language, 25).map((zone) => ({ name: zone, value: zone })),
    },
    topic: {
      type: 'string',
      names: { 'zh-CN': '主题', 'zh-TW': '主題' },
      description: { en: 'On this topic alone', 'zh-CN': '只发布这个主题', 'zh-TW': '只發布這個主題' },
      suggest: suggestFrom(topicList),
    },
    days: {
      type: 'string',
      names: { 'zh-CN': '星期', 'zh-TW': '星期' },
      description: {
        en: 'On these days: weekdays, or mon,wed,fri; daily when left out',
        'zh-CN': '在哪几天：weekdays，或 mon,wed,fri；不填为每天',
        'zh-TW': '在哪幾天：weekdays，或 mon,wed,fri；不填為每天',
      },
    },
    quiet: {
      type: 'boolean',
      names: { 'zh-CN': '静默', 'zh-TW': '靜默' },
      description: { en: 'Without a notification', 'zh-CN': '不发送通知', 'zh-TW': '不傳送通知' },
    },
    thread: {
      type: 'boolean',
      names: { 'zh-CN': '讨论串', 'zh-TW': '討論串' },
      description: {
        en: 'With a thread below each post, to talk about it',
        'zh-CN': '在每条下方开一个讨论串',
        'zh-TW': '在每則下方開一個討論串',
      },
    },
    what: {
      type: 'string',
      names: { 'zh-CN': '内容', 'zh-TW': '內容' },
      description: {
        en: 'Any excerpt, none again before all were posted; or new ones, each once',
        'zh-CN': '任意摘录（全部发完前不重复），或只发新收录的',
        'zh-TW': '任意摘錄（全部發完前不重複），或只發新收錄的',
      },
      choices: [
        { value: 'drawn', name: { en: 'any excerpt', 'zh-CN': '任意摘录', 'zh-TW': '任意摘錄' } },
        { value: 'new', name: { en: 'new excerpts', 'zh-CN': '新收录的摘录', 'zh-TW': '新收錄的摘錄' } },
      ],
    },
    tag: {
      type: 'string',
      names: { 'zh-CN': '标签', 'zh-TW': '標籤' },
      description: {
        en: 'In a forum: what each post is tagged with',
        'zh-CN': '论坛频道：每个帖子的标签',
        'zh-TW': '論壇頻道：每個貼文的標籤',
      },
    },
  },
  examples: ['/daily set channel:1100000000000000003 time:9 timezone:Asia/Shanghai'],

  async run(call) {
    const words = said[call.language];
    const say = (text: string) => replyTo(call, [textItem(text)]);
    const timing = timingOf(call);
    if ('fault' in timing) return say(words[timing.fault]);
    const topic = topicOf(call);
    if (topic !== null && 'reply' in topic) return topic.reply;

    const channel = optionText(call, 'channel');
    const thread = call.options.thread === true;
    const destination = await destinationIn(call, channel, { thread, tag: optionText(call, 'tag') });
    if ('lacking' in destination) return say(destination.lacking);

    const all = await schedulesHere(call);
    const what = optionText(call, 'what') === 'new' ? 'new' : 'drawn';
    const known = all.find(({ schedule }) => isSame(schedule, { channel, topic, what }));
    if (known === undefined && all.length >= mostSchedules) return say(words.tooMany);
    const { caller, store, now } = call;
    const { language } = await store.settings.of(caller.serverId ?? '');
    const schedule: Schedule = {
      id: known?.schedule.id ?? newId(call.random),
      server: caller.serverId ?? '',
      channel,
      ...destination,
      language: language ?? caller.serverLocale ?? caller.server,
      timing,
      topic,
      what,
      quiet: call.options.quiet === true,
      thread,
      setBy: caller.userId,
      setAt: known?.schedule.setAt ?? now(),
      paused: null,
      failedDays: 0,
    };
    const due = await nextPost(call, schedule);
    await store.schedules.put(schedule, due);
    const item = scheduleItem({ schedule, due, bag: null }, null, call);
    const isEmpty = what === 'drawn' && (await nextChoice(call, { schedule, due, bag: null })) === null;
    return replyTo(call, [textItem(words.set), item, ...(isEmpty ? [textItem(nothingToPost(call, schedule))] : [])]);
  },
});

function timingOf(call: Call): Timing | { readonly fault: 'noTime' | 'noZone' | 'noDays' } {
  const time = parseTime(optionText(call, 'time'));
  if (time === null) return { fault: 'noTime' };
  const zone = zoneNamed(optionText(call, 'timezone'));
  if (zone === null) return { fault: 'noZone' };
  const typedDays = optionText(call, 'days');
  const days = typedDays === '' ? everyDay : parseDays(typedDays);
  return days === null ? { fault: 'noDays' } : { time, zone, days };
}

function topicOf(call: Call): Schedule['topic'] | Extract<ReturnType<typeof chooseEntry>, { reply: unknown }> {
  if (optionText(call, 'topic') === '') return null;
  const chosen = chooseEntry(call, 'topic', topicList);
  return 'reply' in chosen ? chosen : { id: chosen.entry.id, name: chosen.entry.name };
}

/** A channel has one daily post a topic: setting it again changes it. */
const isSame = (
  one: Pick<Schedule, 'channel' | 'topic' | 'what'>,
  other: Pick<Schedule, 'channel' | 'topic' | 'what'>,
): boolean => one.channel === other.channel && one.topic?.id === other.topic?.id && one.what === other.what;

const newId = (random: () => number): string =>
  Math.floor(random() * 36 ** 10)
    .toString(36)
    .padStart(10, '0');
