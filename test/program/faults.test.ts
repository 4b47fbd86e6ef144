import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { folderWith, write } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';
import { end, fixtureLibrary, startBot } from '../support/started-bot.ts';

const preload = fileURLToPath(new URL('../support/restricted-database.mjs', import.meta.url));

it('says that its memory fails while the disk is full or may not be written, answers all else, and goes on', async () => {
  const { discord, start, log } = await startBot(fixtureLibrary);
  const pragmas = ['max_page_count = 1', 'max_page_count = 1000000', 'query_only = ON', 'query_only = OFF'];
  const bot = await start({ NODE_OPTIONS: `--import=${preload}`, PRAGMAS: JSON.stringify(pragmas) });
  const next = async () => {
    bot.kill('SIGUSR2');
    const pragma = pragmas.shift();
    await expect.poll(() => log(30), { interval: 10 }).toContain(`The database obeys ${pragma}.`);
  };
  let readers = 0;
  const { message: quote } = await discord.slash('quote', { topic: '奖励函数' });
  const save = async () => (await discord.press(quote, en.save, { user: `reader ${readers++}` })).message.text;
  const lastLine = () => log(50).at(-1);

  await next();
  // There is still room in the pages that the file has.
  while (readers < 60 && (await save()) !== en.storeFails);
  expect(await save()).toBe(en.storeFails);
  expect(lastLine()).toMatch(/^The database .+ failed: the disk is full\. Free some space\.$/);
  expect((await discord.slash('quote', { topic: '奖励函数' })).message.text).toContain('奖励函数');
  await next();
  expect(await save()).toContain('Kept for you');

  await next();
  expect(await save()).toBe(en.storeFails);
  expect(lastLine()).toMatch(
    /^The database .+ failed: it may not be written\. Make the file and its folder writable\.$/,
  );
  expect((await discord.slash('quote', { topic: '奖励函数' })).message.text).toContain('奖励函数');
  await next();
  expect(await save()).toContain('Kept for you');
  expect(await end(bot)).toBe(0);
});

it('ends with 1 and the reason when its database cannot be opened', async () => {
  const url = `file:${join(fixtureLibrary, '2022-03-25-remarks.md', 'data.db')}`;
  const { code, errors } = await runProgram(['reports'], { settings: { DATABASE_URL: url } });
  expect(code).toBe(1);
  expect(errors).toMatch(/^florilegium: The folder .+ for the database cannot be created\. .+\n$/);
});

const post = (words: string): string => `${words}\n\n- Ada. (2020). [One](https://example.org/1).\n`;

it('starts over an empty folder, and goes on with what it has while its folder is away', async () => {
  const home = folderWith({ 'posts/.keep': '' });
  const folder = join(home, 'posts');
  const { discord, start, log } = await startBot(folder);
  const bot = await start();
  let readers = 0;
  const answer = async (topic: string) =>
    (await discord.slash('quote', { topic }, { user: `reader ${readers++}` })).message.text;
  const within = { timeout: 5_000, interval: 50 };
  expect(log(40)).toEqual(['There are no posts in the content folder.']);
  expect(await answer('zeppelin')).toBe(en.emptyLibrary);
  write(folder, 'a.md', post('A zeppelin over the sea.'));
  await expect.poll(() => answer('zeppelin'), within).toContain('over the sea');

  renameSync(folder, `${folder}-away`);
  await expect
    .poll(() => log(40), within)
    .toContainEqual(expect.stringMatching(/^The content folder cannot be read; .+$/));
  expect(await answer('zeppelin')).toContain('over the sea');
  renameSync(`${folder}-away`, folder);
  await expect.poll(() => log(30), within).toContain('The content folder is back.');
  write(folder, 'b.md', post('A balloon over the hill.'));
  await expect.poll(() => answer('balloon'), within).toContain('over the hill');
  expect(log(50)).toEqual([]);
  await end(bot);
});
