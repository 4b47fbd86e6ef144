import { Locale } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { folderWith } from '../support/folder.ts';
import { sharedBot } from '../support/started-bot.ts';

const hostile = '」`*_~|@everyone\u202e 𠮷 "quoted"';
const posts = {
  'zeppelin.md': `---\ntitle: Ships\n---\n\nA zeppelin over the sea: ${hostile}\n\n- Grace. (2021). [Two](https://example.org/2).\n`,
  'train.md': '---\ntitle: Trains\n---\n\nA train in the snow.\n\n- Ada. (2020). [One](https://example.org/1).\n',
};
const locale = Locale.EnglishUS;
const servers = {
  guilds: [
    { name: 'Own', locale },
    { name: 'Foreign', locale, hasBot: false },
  ],
};

const bot = sharedBot(() => folderWith(posts), {}, servers);

it('serves readers who have it in their own account, but for what belongs to a server', async () => {
  const { discord } = bot();
  const ann = { user: 'ann', account: true };
  const foreign = discord.guilds[1]?.id ?? '';
  for (const guild of [foreign, null, 'people'] as const) {
    const { message } = await discord.slash('quote', { topic: 'zeppelin' }, { ...ann, guild });
    expect([message.text.includes('over the sea'), message.private]).toEqual([true, false]);
    const { message: saved } = await discord.press(message, en.save, ann);
    expect(saved.private).toBe(true);
    const found = await discord.messageMenu('Find excerpts', 'zeppelin', { ...ann, guild });
    expect([found.message.text.includes('zeppelin'), found.message.private]).toEqual([true, true]);
    for (const group of ['settings show', 'daily list']) {
      await expect(discord.slash(group, {}, { ...ann, guild })).rejects.toThrow('not offered there');
    }
  }
  expect((await discord.slash('settings show', {}, ann)).message.private).toBe(true);
});

it('hands over all that a reader keeps, whole, in two files with citations', async () => {
  const { discord } = bot();
  for (const topic of ['zeppelin', 'train']) {
    const { message } = await discord.slash('quote', { topic });
    await discord.press(message, en.save);
  }
  for (const guild of [undefined, null]) {
    const { message } = await discord.slash('saved export', {}, guild === undefined ? {} : { guild });
    expect(message.private).toBe(true);
    const [markdown, json, ...others] = message.files;
    expect([markdown?.name, json?.name, others]).toEqual(['florilegium.md', 'florilegium.json', []]);
    expect(markdown?.text).toContain('> A train in the snow.\n\n- Ada. (2020). [One](https://example.org/1).');
    const records = JSON.parse(json?.text ?? '');
    expect(records).toMatchObject([
      { text: 'A train in the snow.', citations: [{ apa: 'Ada. (2020). One. https://example.org/1' }] },
      { text: `A zeppelin over the sea: ${hostile}`, citations: [{ gbT7714: expect.stringContaining('[EB/OL]') }] },
    ]);
  }
});
