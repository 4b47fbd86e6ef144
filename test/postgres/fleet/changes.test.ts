import { expect, it } from 'vitest';
import type { Discord } from '../../support/discord/start-discord.ts';
import { folderWith, write } from '../../support/folder.ts';
import { startFleet } from './fleet.ts';

const passages = 30;

/** A post whose every passage names the version it is of. */
const post = (version: number): string =>
  `# Looms\n\n## Cards\n\n${Array.from({ length: passages }, (_, index) => `Card ${index} (version ${version}) tells the loom what to weave.`).join('\n\n---\n\n')}\n`;

/** What a page of the section says of its version. */
async function versionsOn(discord: Discord, reader: number): Promise<string[]> {
  const { message } = await discord.slash('section', { name: 'Cards' }, { user: `reader ${reader}` });
  return [...new Set(message.text.match(/version \d+/g))];
}

it('answers from the old posts or from the new ones while they change, in three processes', async () => {
  const content = folderWith({ 'looms.md': post(1) });
  const { discord } = await startFleet(3, content);
  let reader = 0;
  /** Each process is asked, twice at a time. */
  const askAll = async (): Promise<string[]> => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => versionsOn(discord, reader++)));
    for (const versions of answers) expect(versions).toHaveLength(1);
    return [...new Set(answers.flat())];
  };
  expect(await askAll()).toEqual(['version 1']);
  for (const version of [2, 3, 4]) {
    write(content, 'looms.md', post(version));
    await expect.poll(askAll, { timeout: 20_000, interval: 0 }).toEqual([`version ${version}`]);
  }
});
