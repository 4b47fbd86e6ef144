import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { noSettings } from '../../src/store/interface/server-settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { en } from '../../src/words/en.ts';
import { zhTW } from '../../src/words/zh-tw.ts';
import { folderWith } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';
import { end, sharedBot, startBot } from '../support/started-bot.ts';

const posts = {
  'zeppelin.md':
    '---\ntitle: Ships\n---\n\nA zeppelin over the sea.\n\n- Grace. (2021). [Two](https://example.org/2).\n',
  'other.md': '---\ntitle: Trains\n---\n\nA train in the snow.\n\n- Ada. (2020). [One](https://example.org/1).\n',
};

it('keeps an excerpt over a restart, and shows it when its post is gone', async () => {
  const folder = folderWith(posts);
  const { discord, start } = await startBot(folder);
  const first = await start();
  const { message: quote } = await discord.slash('quote', { topic: 'zeppelin' });
  const { message: saved } = await discord.press(quote, en.save);
  expect([saved.private, saved.id === quote.id]).toEqual([true, false]);
  const other = await discord.press(quote, en.save, { user: 'somebody else' });
  expect(other.message.private).toBe(true);
  await end(first);
  rmSync(join(folder, 'zeppelin.md'));
  await start();
  const { message: list } = await discord.press(saved, en.allKept);
  expect(list.text).toContain('A zeppelin over the sea.');
  expect(list.text).toContain(en.noLongerThere);
  const { message: whole } = await discord.press(list, en.open);
  expect(whole.text).toContain('Grace');
  expect(whole.text).toContain('This is no longer in the library');
  const { message: citation } = await discord.press(whole, en.cite);
  expect(citation.text).toContain('Grace. (2021). Two. https://example.org/2');
  expect(citation.text).toContain('Two[EB/OL]. (2021)[');
  expect(citation.private).toBe(true);
});

const bot = sharedBot(() => folderWith(posts), { COUNT_GAPS: 'true' });

it('tells the operator of doubts and of what was not found', async () => {
  const { discord, settings } = bot();
  const { message: quote } = await discord.slash('quote', { topic: 'zeppelin' });
  await discord.press(quote, en.wrongSource);
  for (const topic of ['Red  cooking', 'red cooking']) await discord.slash('quote', { topic });
  const run = (...given: string[]) => runProgram(given, { settings });
  const reports = JSON.parse((await run('reports', '--json')).output);
  expect(reports).toMatchObject([{ path: 'zeppelin.md', line: 5, times: 1, words: 'A zeppelin over the sea.' }]);
  expect((await run('reports')).output).toMatch(/^zeppelin\.md:5: #\w{8} .+ once\n {4}A zeppelin over the sea\.\n$/);
  expect((await run('gaps')).output).toMatch(/^2\t\d{4}-\d\d-\d\d\tred cooking\n$/);
  expect((await run('reports', '--remove', reports[0].excerptId)).output).toBe('');
  expect((await run('reports', '--remove', 'nosuch')).code).toBe(2);
});

it('answers a server as it has set', async () => {
  const { discord, settings } = bot();
  const store = await openStore(settings.DATABASE_URL);
  const server = discord.guilds[0]?.id ?? '';
  await store.settings.set(server, { ...noSettings, language: 'zh-TW', accentColour: 0x123456 });
  const { message } = await discord.slash('topic', {});
  expect(JSON.stringify(message.raw.components)).toContain(`"accent_color":${0x123456}`);
  expect(message.text).toContain(zhTW.topicKinds.site);
  await store.settings.set(server, { ...noSettings, private: true });
  expect((await discord.slash('quote', { topic: 'zeppelin' })).message.private).toBe(true);
  expect((await discord.slash('quote', { topic: 'zeppelin', private: false })).message.private).toBe(false);
  expect((await discord.slash('quote', { topic: 'zeppelin' }, { guild: null })).message.private).toBe(false);
  await store.settings.set(server, noSettings);
  await store.close();
});

/** The daily posts look into the database by themselves now and then. */
const heldBack =
  /^(The database .+ failed: another process holds it\. .+|The daily posts cannot go on for the moment\.)$/;

it('says that its memory is busy while another process holds the database, and goes on', async () => {
  const { discord, process, settings, log } = bot();
  const { message: quote } = await discord.slash('quote', { topic: 'zeppelin' });
  const other = new Database(settings.DATABASE_URL.replace('file:', ''));
  other.exec('BEGIN IMMEDIATE');
  expect((await discord.press(quote, en.save)).message.text).toBe(en.storeBusy);
  expect((await discord.slash('random')).message.text).toContain('https://example.org/');
  other.exec('COMMIT');
  other.close();
  expect((await discord.press(quote, en.save)).message.text).toContain('Kept for you');
  await end(process);
  const errors = log(50);
  expect(errors).toEqual(Array.from(errors, () => expect.stringMatching(heldBack)));
  expect(errors.length).toBeGreaterThanOrEqual(2);
});
