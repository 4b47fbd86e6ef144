import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startDiscord } from '../support/discord/start-discord.ts';
import { folderWith, write } from '../support/folder.ts';
import { startServing } from '../support/serving.ts';

/** A section in two passages, each with the version it is of. */
const post = (version: string): string =>
  `# Looms\n\n## Cards\n\nCards (${version}) tell the loom what to weave.\n\n---\n\nThe engine (${version}) reads cards as well.\n`;

const versionsIn = (text: string): string[] => [...new Set(text.match(/version \d+/g))];

it.each(['minisearch', 'sqlite'])('an edit is seen by all processes on a folder, whole (%s)', async (engine) => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const content = folderWith({ 'looms.md': post('version 1') });
  const settings = { SEARCH_ENGINE: engine, DATA_DIR: folderWith({}) };
  const serving = [await startServing(discord, content, settings), await startServing(discord, content, settings)];

  const ask = async ({ endpoint }: (typeof serving)[number], command: string, options: Record<string, string>) => {
    discord.useEndpoint(endpoint);
    return (await discord.slash(command, options)).message.text;
  };
  const seenByAll = async (): Promise<string[][]> => {
    const seen: string[][] = [];
    for (const process of serving) seen.push(versionsIn(await ask(process, 'section', { name: 'Cards' })));
    // From either version, never from a half.
    for (const versions of seen) expect(versions).toHaveLength(1);
    return seen;
  };
  expect(await seenByAll()).toEqual([['version 1'], ['version 1']]);
  for (const version of ['version 2', 'version 3']) {
    write(content, 'looms.md', post(version));
    await expect.poll(seenByAll, { timeout: 10_000 }).toEqual([[version], [version]]);
  }
  write(content, 'wheels.md', '# Wheels\n\nA wheel turns in the river.\n');
  rmSync(join(content, 'looms.md'));
  for (const process of serving) {
    await expect.poll(() => ask(process, 'quote', { topic: 'wheel' }), { timeout: 10_000 }).toContain('river');
    await expect.poll(() => ask(process, 'quote', { topic: 'loom' }), { timeout: 10_000 }).not.toContain('weave');
  }
});
