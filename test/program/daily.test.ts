import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { end, fixtureLibrary, startBot } from '../support/started-bot.ts';

const inShanghai = { time: '9', timezone: 'Asia/Shanghai' };

it('posts one excerpt a day in a channel, which everybody can go on from', async () => {
  const { discord, start } = await startBot(fixtureLibrary);
  const bot = await start();
  const { id } = discord.addChannel({ name: 'daily' });
  const { message: set } = await discord.slash('daily set', {
    channel: id,
    ...inShanghai,
    days: 'weekdays',
    quiet: true,
  });
  expect([set.private, set.text]).toEqual([
    true,
    expect.stringMatching(
      /09:00 Asia\/Shanghai · Mon, Tue, Wed, Thu, Fri · without a notification · next: <t:\d+(?::\w)?>/,
    ),
  ]);
  const { message: preview } = await discord.slash('daily preview');
  expect(preview.private).toBe(true);
  expect(preview.text).toMatch(/^### Daily excerpt · 1 of \d+\n/);

  await discord.slash('daily now');
  await expect.poll(() => discord.channel(id).length, { timeout: 15_000 }).toBe(1);
  const [post] = discord.channel(id);
  if (post === undefined) throw new Error('there is no post');
  expect(post.text).toBe(preview.text);
  expect((post.raw.flags ?? 0) & MessageFlags.SuppressNotifications).not.toBe(0);
  const { message: near } = await discord.press(post, en.moreLikeThis, { user: 'anybody' });
  expect(near.private).toBe(true);
  const { message: kept } = await discord.press(post, en.save, { user: 'anybody' });
  expect(kept.private).toBe(true);
  const { message: again } = await discord.slash('daily now');
  expect(again.text).toContain('Today’s has been posted already.');
  expect(await end(bot)).toBe(0);
  expect(discord.channel(id)).toHaveLength(1);
});

it('names what it lacks in a channel, and takes forums and announcements as they are', async () => {
  const { discord, start } = await startBot(fixtureLibrary);
  await start();
  const closed = discord.addChannel({
    denied: PermissionFlagsBits.ReadMessageHistory | PermissionFlagsBits.SendMessages,
  });
  const { message: refused } = await discord.slash('daily set', { channel: closed.id, ...inShanghai });
  expect(refused.text).toBe(
    'There I lack: Read Message History, Send Messages. Grant it in the settings of the channel, then ask again.',
  );
  const hidden = discord.addChannel({ denied: PermissionFlagsBits.ViewChannel });
  const { message: unseen } = await discord.slash('daily set', { channel: hidden.id, ...inShanghai });
  expect(unseen.text).toContain('I do not see that channel.');

  const forum = discord.addChannel({ type: ChannelType.GuildForum, tags: ['daily', 'other'], wantsTag: true });
  const { message: which } = await discord.slash('daily set', { channel: forum.id, ...inShanghai });
  expect(which.text).toContain('daily, other');
  await discord.slash('daily set', { channel: forum.id, ...inShanghai, tag: 'Daily' });
  const news = discord.addChannel({ type: ChannelType.GuildAnnouncement });
  await discord.slash('daily set', { channel: news.id, ...inShanghai, thread: true });
  const { message: list } = await discord.slash('daily list');
  expect(list.text.split('\n')).toHaveLength(2);

  await discord.slash('daily now', { schedule: '1' });
  await discord.slash('daily now', { schedule: '2' });
  const threadsOf = (id: string) => [...discord.channels.values()].filter(({ parent }) => parent === id);
  await expect.poll(() => threadsOf(forum.id).length + threadsOf(news.id).length, { timeout: 15_000 }).toBe(2);
  const [thread] = threadsOf(forum.id);
  expect(discord.channel(thread?.id)[0]?.text).toMatch(/^### Daily excerpt · 1 of \d+\n/);
  const [announced] = discord.channel(news.id);
  expect((announced?.raw.flags ?? 0) & MessageFlags.Crossposted).not.toBe(0);
});
