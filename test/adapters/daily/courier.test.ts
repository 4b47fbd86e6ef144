import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCourier } from '../../../src/adapters/daily/create-courier.ts';
import { dailyPost } from '../../../src/command/daily-post.ts';
import { pausedSentence } from '../../../src/command/paused-sentence.ts';
import type { Courier, Parcel } from '../../../src/daily/courier.ts';
import type { Schedule } from '../../../src/domain/schedule.ts';
import { renderMessage } from '../../../src/render/discord/message.ts';
import { en } from '../../../src/words/en.ts';
import { aSchedule } from '../../support/daily/a-schedule.ts';
import { type Discord, startDiscord } from '../../support/discord/start-discord.ts';
import { anExcerpt, aPost, aSection, aSource } from '../../support/excerpts.ts';
import { recordedLog } from '../gateway/recorded-log.ts';

const excerpt = anExcerpt(
  'e1',
  aPost({ path: 'a.md', title: 'A' }),
  aSection('S'),
  'What was said',
  aSource({ author: 'Ann' }),
);
const date = '2026-01-05';
const messages = 'POST /channels/:channel/messages';

describe('the courier', () => {
  let discord: Discord;
  let courier: Courier;
  let schedule: Schedule;

  const parcel = (parts: Partial<Schedule> = {}): Parcel => ({
    schedule: { ...schedule, ...parts },
    date,
    excerpt,
    number: { at: 1, of: 2 },
  });
  const sincePast = new Date(Date.now() - 60_000);

  beforeEach(async () => {
    discord = await startDiscord();
    const server = discord.guilds[0]?.id ?? '';
    schedule = { ...aSchedule, id: 's1', server, channel: discord.addChannel().id };
    courier = createCourier({
      token: discord.token,
      apiUrl: discord.api,
      render: async (each) => renderMessage(dailyPost(each, en), 1, en).body,
      pausedSentence,
      nameOf: ({ date: day }) => day,
      now: () => new Date(),
      log: recordedLog(),
    });
  });

  afterEach(() => discord.stop());

  it('shows the same parcel once, sent twice, and finds it again', async () => {
    const first = await courier.send(parcel());
    expect(await courier.send(parcel())).toEqual(first);
    expect(discord.channel(schedule.channel)).toHaveLength(1);
    const found = await courier.find(schedule, date, schedule.channel, sincePast);
    expect({ posted: found }).toEqual(first);
    expect(await courier.find(schedule, '2026-01-06', schedule.channel, sincePast)).toBe('not-there');
  });

  it('finds it among hundreds of later messages', async () => {
    const channel = discord.guilds[0]?.channelId ?? '';
    const sent = await courier.send(parcel({ channel }));
    for (let count = 0; count < 250; count += 1) discord.post({ content: `Another, ${count}` });
    expect({ posted: await courier.find(schedule, date, channel, sincePast) }).toEqual(sent);
  });

  it.each([500, 502, 503])('shows it once when the answer was %i although Discord had it', async (status) => {
    let lost = 0;
    discord.intercept(messages, (_request, next) => {
      const answer = next();
      lost += 1;
      return lost === 1 ? { status, body: { message: 'none' } } : answer;
    });
    expect(await courier.send(parcel())).toHaveProperty('posted');
    expect(discord.channel(schedule.channel)).toHaveLength(1);
  });

  it('does not know after a connection that was cut, and tells when to ask again after a limit', async () => {
    const restore = discord.intercept(messages, () => 'reset');
    expect(await courier.send(parcel())).toEqual({ unclear: { retryAt: null } });
    restore();
    discord.intercept(messages, () => ({
      status: 429,
      headers: { 'retry-after': '30', 'x-ratelimit-scope': 'user' },
      body: { message: 'slow down', retry_after: 30, global: false },
    }));
    const sent = await courier.send(parcel());
    const retryAt = 'unclear' in sent ? (sent.unclear.retryAt?.getTime() ?? 0) : 0;
    expect(retryAt - Date.now()).toBeGreaterThan(25_000);
  });

  it.each<[string, (discord: Discord, channel: string) => void]>([
    ['no-permission', ({ channels }, id) => deny(channels.get(id), PermissionFlagsBits.SendMessages)],
    ['no-access', ({ channels }, id) => deny(channels.get(id), PermissionFlagsBits.ViewChannel)],
    ['no-channel', ({ channels }, id) => void channels.delete(id)],
    ['archived', ({ channels }, id) => Object.assign(channels.get(id) ?? {}, { archived: true })],
  ])('is refused for good: %s', async (reason, happens) => {
    happens(discord, schedule.channel);
    expect(await courier.send(parcel())).toEqual({ refused: reason });
  });

  it('cannot tell whether it is there where it may not read', async () => {
    await courier.send(parcel());
    deny(discord.channels.get(schedule.channel), PermissionFlagsBits.ViewChannel);
    expect(await courier.find(schedule, date, schedule.channel, sincePast)).toBe('cannot-tell');
    discord.intercept('GET /channels/:channel/messages', () => 'reset');
    expect(await courier.find(schedule, date, schedule.channel, sincePast)).toBe('not-now');
  });

  it('cannot tell whether it is there where it may not read what was said before', async () => {
    deny(discord.channels.get(schedule.channel), PermissionFlagsBits.ReadMessageHistory);
    await courier.send(parcel());
    expect(await courier.find(schedule, date, schedule.channel, sincePast)).toBe('cannot-tell');
  });

  it('posts in forums with their tag, and finds it again among open and archived posts', async () => {
    const forum = discord.addChannel({ type: ChannelType.GuildForum, tags: ['daily'], wantsTag: true });
    const inForum = { channel: forum.id, channelKind: 'forum' } as const;
    expect(await courier.send(parcel({ ...inForum }))).toEqual({ refused: 'no-tag' });
    const sent = await courier.send(parcel({ ...inForum, tag: forum.tags[0]?.id ?? null }));
    const look = () => courier.find({ ...schedule, ...inForum }, date, forum.id, sincePast);
    expect({ posted: await look() }).toEqual(sent);
    for (const channel of discord.channels.values()) if (channel.parent === forum.id) channel.archived = true;
    expect({ posted: await look() }).toEqual(sent);
  });

  it.each([
    ['cannot-tell', 'was archived since', 0],
    ['not-there', 'was archived long before', 86_400_000],
  ])('is %s when a forum has more posts than it tells at once, and the last of them %s', async (found, _when, ago) => {
    const forum = discord.addChannel({ type: ChannelType.GuildForum });
    const metadata = { archived: true, archive_timestamp: new Date(Date.now() - ago).toISOString() };
    const thread = { id: '1', type: ChannelType.PublicThread, parent_id: forum.id, thread_metadata: metadata };
    discord.intercept('GET /channels/:channel/threads/archived/public', () => ({
      status: 200,
      body: { threads: [thread], members: [], has_more: true },
    }));
    const inForum = { ...schedule, channel: forum.id, channelKind: 'forum' } as const;
    expect(await courier.find(inForum, date, forum.id, sincePast)).toBe(found);
  });

  it('stands by a post whose extras fail', async () => {
    const news = discord.addChannel({
      type: ChannelType.GuildAnnouncement,
      denied: PermissionFlagsBits.CreatePublicThreads,
    });
    const sent = await courier.send(parcel({ channel: news.id, channelKind: 'announcement', thread: true }));
    expect(sent).toHaveProperty('posted');
    expect(discord.channel(news.id)).toHaveLength(1);
  });

  it('tells whoever set a schedule what is lacking, in one sentence', async () => {
    await courier.tell({ ...schedule, setBy: '1100000000000000001' }, 'no-permission');
    const said = [...discord.channels.values()].filter(({ type }) => type === ChannelType.DM);
    expect(discord.channel(said[0]?.id)[0]?.text).toBe(
      `The daily excerpt in <#${schedule.channel}> is paused after three days in vain: ` +
        'I am not allowed to post in the channel. /daily resume goes on with it.',
    );
  });
});

function deny(channel: { denied: bigint } | undefined, permission: bigint): void {
  if (channel !== undefined) channel.denied |= permission;
}
