import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { sharedBot } from '../support/started-bot.ts';

const bot = sharedBot();

it('shares a private answer once, with the name of who asked, and goes on turning its pages', async () => {
  const { discord } = bot();
  const ann = { user: 'ann' };
  const standing = () => discord.channel().map(({ id }) => id);
  const before = standing();
  const { message } = await discord.slash('quote', { topic: '网络 数据 学习', private: true }, ann);
  expect(standing()).toEqual(before);
  const { message: shared } = await discord.press(message, en.share, ann);
  expect(shared.private).toBe(false);
  expect(shared.text).toContain(en.sharedBy('ann'));
  expect(shared.buttons.map(({ label }) => label)).not.toContain(en.share);
  expect(standing()).toEqual([...before, shared.id]);

  const again = await discord.press(message, en.share, ann);
  expect(again.message.text).toBe(en.alreadyShared);
  expect(again.message.private).toBe(true);
  expect(standing()).toEqual([...before, shared.id]);

  await discord.press(shared, en.next, ann);
  expect(shared.text).toContain(en.sharedBy('ann'));
  expect(shared.text).toContain('2 / ');
  const other = await discord.press(shared, en.previous, { user: 'bob' });
  expect(other.message.private).toBe(true);
  expect(other.message.text).not.toContain(en.sharedBy('ann'));
  expect(other.message.buttons.map(({ label }) => label)).toContain(en.share);
});

it('jumps among hits and sections, for the asker in place and for others privately', async () => {
  const { discord } = bot();
  const ann = { user: 'ann' };
  const { message } = await discord.slash('search', { query: '黑箱 数据 学习' }, ann);
  const [first = '', second = ''] = message.choices;
  const before = message.text;
  const other = await discord.choose(message, second, { user: 'bob' });
  expect(other.message.private).toBe(true);
  expect(message.text).toBe(before);
  const own = await discord.choose(message, second, ann);
  expect(own.message.id).toBe(message.id);
  expect(message.choices).toContain(first);
  await discord.press(message, en.backToList, ann);
  expect(message.text).toBe(before);

  const { message: section } = await discord.slash('section', { name: '应用场景' }, ann);
  const [whole = ''] = section.choices;
  await discord.choose(section, whole, ann);
  expect(section.text).toContain('黑箱');
});

it('shows what is near an excerpt to the asker alone, beside the excerpt', async () => {
  const { discord } = bot();
  const { message } = await discord.slash('quote', { topic: '奖励函数', private: true });
  const before = message.text;
  const { message: near } = await discord.press(message, en.moreLikeThis);
  expect(near.id).not.toBe(message.id);
  expect(near.private).toBe(true);
  expect(near.buttons.length).toBeGreaterThan(0);
  expect(message.text).toBe(before);
});

it('finds excerpts on the words of any message, and asks those who flood to wait', async () => {
  const { discord } = bot();
  const found = await discord.messageMenu('Find excerpts', '<@1100000000000000001> "黑箱" -数据 https://a.test/x');
  expect(found.message.private).toBe(true);
  expect(found.message.text).toContain('黑箱');
  const empty = await discord.messageMenu('Find excerpts', '<:smile:1100000000000000001>');
  expect(empty.message.text).toBe(en.messageWithoutWords);

  const flood = await Promise.all(Array.from({ length: 40 }, () => discord.slash('random', {}, { user: 'flood' })));
  const refused = flood.filter(({ message }) => message.text === en.aMoment);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every(({ message }) => message.private)).toBe(true);
  expect((await discord.slash('random', {}, { user: 'calm' })).message.text).not.toBe(en.aMoment);
});
