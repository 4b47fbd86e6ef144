import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { folderWith, write } from '../support/folder.ts';
import { end, sharedBot } from '../support/started-bot.ts';

const quotes = ['A zeppelin over the sea.', 'A zeppelin in the snow.', 'A zeppelin above the hill.'];
const postOf = (words: readonly string[]): string =>
  `---\ntitle: Ships\n---\n\n## In the air\n\n${words
    .map((said, index) => `> ${said}\n\n- Grace. (202${index}). [Work](https://example.org/${said.length}).\n`)
    .join('\n')}`;

let folder: string;
const bot = sharedBot(() => {
  folder = folderWith({ 'ships.md': postOf(quotes) });
  return folder;
});

it('shows one of several excerpts alone, keeps and cites it, and leads back', async () => {
  const { discord } = bot();
  const { message } = await discord.slash('source', { name: 'Grace' });
  const list = message.text;
  const [first] = message.buttons.filter(({ label }) => label === en.saveOrCite);
  await discord.press(message, first?.customId ?? '');
  expect(quotes.filter((said) => message.text.includes(said))).toHaveLength(1);
  expect((await discord.press(message, en.save)).message.text).toContain('Kept for you');
  expect((await discord.press(message, en.cite)).message.text).toContain('GB/T 7714');
  await discord.press(message, en.backToList);
  expect(message.text).toBe(list);
});

it('turns to the excerpt that was meant after an edit, and says so when that is gone, after a restart and a year later', async () => {
  const { discord, process, start } = bot();
  const { message } = await discord.slash('quote', { topic: 'zeppelin' });
  const page = (): string => quotes.find((said) => message.text.replaceAll('*', '').includes(said)) ?? 'none';
  const first = page();
  await discord.press(message, en.next);
  const second = page();
  const third = quotes.find((said) => said !== first && said !== second) ?? '';
  const next = message.button(en.next).customId ?? '';
  const previous = message.button(en.previous).customId ?? '';
  expect(next).toMatch(/^1quote\.3@[0-9a-z]{8}\.[0-9a-z]{8};/);

  write(folder, 'ships.md', postOf(['A zeppelin, a zeppelin, and a zeppelin.', second, third]));
  const answer = async () => (await discord.slash('quote', { topic: 'zeppelin' }, { user: 'bob' })).message.text;
  await expect.poll(answer, { timeout: 10_000, interval: 200 }).toContain('and a');
  await discord.press(message, en.next, { customId: next });
  expect(page()).toBe(third);

  await end(process);
  await start();
  discord.clock.ahead = 366 * 24 * 60 * 60_000;
  await discord.press(message, en.previous, { customId: previous });
  expect(message.text).toContain(en.gone);
  expect(message.text.replaceAll('\\', '')).toContain(en.nearestToGone);
  expect(message.text.replaceAll('*', '')).toContain(second);
  await discord.press(message, en.backToList);
  expect(message.text).toContain('1 / 3');
}, 60_000);
