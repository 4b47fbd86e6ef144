import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DiscordOptions, startDiscord } from './discord/start-discord.ts';
import { folderWith } from './folder.ts';
import { onceForAll, whenDone } from './once-for-all.ts';
import { startProgram } from './program.ts';

export const fixtureLibrary = fileURLToPath(new URL('../fixtures/library', import.meta.url));

/** Resolves when the log of a started program says it is connected. The log goes on being read, and told. */
function connected(child: ChildProcess, tell: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      tell(text);
      if (log.includes('Connected to Discord')) resolve();
    });
    child.once('close', () => reject(new Error(`The program ended before it was connected:\n${log}`)));
  });
}

/** The built bot on the double of Discord; it may be started again and again on one database. */
export async function startBot(
  content = fixtureLibrary,
  more: Readonly<Record<string, string>> = {},
  options: DiscordOptions = {},
) {
  const discord = await startDiscord(options);
  whenDone(() => discord.stop());
  const data = folderWith({});
  const settings = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: `file:${join(data, 'florilegium.db')}`,
    LOG_LEVEL: 'info',
    ...more,
  };
  let written = '';
  const start = async (once: Readonly<Record<string, string>> = {}): Promise<ChildProcess> => {
    const child = startProgram(['start', '--content', content], { ...settings, ...once });
    await connected(child, (text) => {
      written += text;
    });
    return child;
  };
  /** The lines of the log that all runs have written. */
  const lines = (): readonly string[] =>
    written
      .split('\n')
      .slice(0, -1)
      .filter((line) => line.startsWith('{'));
  /** What they say, at one level of pino's or at all. */
  const log = (level?: number): readonly string[] =>
    lines()
      .filter((line) => level === undefined || line.includes(`"level":${level},`))
      .map((line) => String(JSON.parse(line).msg));
  return { discord, start, settings, lines, log };
}

/** A bot that all tests of a file ask, started once. */
export const sharedBot = (
  content?: () => string,
  more?: Readonly<Record<string, string>>,
  options?: DiscordOptions,
): (() => Awaited<ReturnType<typeof startBot>> & { readonly process: ChildProcess }) =>
  onceForAll(async () => {
    const bot = await startBot(content?.(), more, options);
    return { ...bot, process: await bot.start() };
  });

export async function end(child: ChildProcess): Promise<number | null> {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}
