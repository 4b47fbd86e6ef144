import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { startDiscord } from '../support/discord/start-discord.ts';
import { folderWith, write } from '../support/folder.ts';
import { startProgram } from '../support/program.ts';
import { end, fixtureLibrary as library, sharedBot } from '../support/started-bot.ts';

let folder: string;
const bot = sharedBot(() => {
  folder = folderWith({});
  cpSync(library, folder, { recursive: true });
  return folder;
});

it('registers its commands, and answers in a server', async () => {
  const { discord } = bot();
  const names = discord.commands().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(
    expect.arrayContaining([
      'Find excerpts',
      'cite',
      'daily',
      'help',
      'like',
      'quote',
      'random',
      'report',
      'saved',
      'search',
      'section',
      'settings',
      'source',
      'topic',
    ]),
  );

  const quote = await discord.slash('quote', { topic: '奖励函数' });
  expect(quote.message.text).toContain('奖励函数');
  expect(quote.message.text).toContain('Alex Example');
  expect(quote.message.button('Read the source').url).toBe('https://example.org/p/3');
  const source = await discord.slash('source', { name: 'Ann Ali' });
  expect(source.message.text).toContain('黑箱');
  const section = await discord.slash('section', { name: '应用场景' });
  expect(section.message.text).toContain('c++');
  expect(section.message.text).toContain('选哪个方向好');
  const random = await discord.slash('random', { private: true });
  expect(random.message.private).toBe(true);
  const nothing = await discord.slash('quote', { topic: '红烧肉的做法' });
  expect(nothing.message.buttons.map(({ url }) => url)).not.toContain('https://example.org/p/3');
});

it('suggests while an option is typed, and takes what it suggested', async () => {
  const { discord } = bot();
  const choices = await discord.autocomplete('section', { name: '强化' }, 'name');
  expect(choices.map(({ name }) => name).join('\n')).toContain('(深度) 强化学习');
  const { message } = await discord.slash('section', { name: String(choices[0]?.value) });
  expect(message.text).toContain('奖励函数');
});

it('ends with 1 and one sentence when Discord refuses the token', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const settings = { DISCORD_TOKEN: 'bad.token.here', DISCORD_API_URL: discord.api, DATABASE_URL: 'file::memory:' };
  const child = startProgram(['start', '--content', library], settings);
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += String(chunk);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(1);
  expect(errors).toContain('DISCORD_TOKEN');
  expect(errors).not.toContain('bad.token.here');
});

it('serves an edited post without a restart', async () => {
  const { discord } = bot();
  expect((await discord.slash('quote', { topic: 'zeppelin' })).message.text).not.toContain('Two');
  write(folder, 'b.md', 'A zeppelin over the sea.\n\n- Grace. (2021). [Two](https://example.org/2).\n');
  await expect
    .poll(async () => (await discord.slash('quote', { topic: 'zeppelin' })).message.text, {
      timeout: 5_000,
      interval: 100,
    })
    .toContain('Two');
});

it('ends cleanly; started again, it registers nothing anew, and turns pages for the asker alone', async () => {
  const { discord, process, start } = bot();
  const { message } = await discord.slash('section', { name: '一般的话' }, { user: 'asker' });
  const { message: quote } = await discord.slash('quote', { topic: '网络 数据 学习' }, { user: 'asker' });
  expect(message.text).toContain('黑箱');
  const registrations = (): number =>
    discord.requests.filter(({ route }) => route.startsWith('PUT ') && route.endsWith('/commands')).length;
  const registered = registrations();
  expect(registered).toBeGreaterThan(0);
  expect(await end(process)).toBe(0);
  await start();
  expect(registrations()).toBe(registered);
  const before = quote.text;
  const other = await discord.press(quote, 'Next', { user: 'somebody else' });
  expect(other.message.private).toBe(true);
  expect(quote.text).toBe(before);
  const own = await discord.press(quote, 'Next', { user: 'asker' });
  expect(own.message.id).toBe(quote.id);
  expect(own.message.text).toContain('2 / ');
});
