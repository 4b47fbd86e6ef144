import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { ConfigError, readConfig } from '../config.ts';
import { writeLine } from './lines.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

export interface InitFlags {
  readonly posts?: string;
  readonly site?: string;
  readonly language?: string;
}

/** What is asked, the setting that takes the answer, and what holds without one. */
const questions = [
  { flag: 'posts', setting: 'CONTENT_DIR', text: 'The folder with your posts', usual: 'content' },
  {
    flag: 'site',
    setting: 'SITE_URL',
    text: 'The address of your site (empty: as its own configuration says)',
    usual: '',
  },
  { flag: 'language', setting: 'DEFAULT_LANGUAGE', text: 'The language: en, zh-CN or zh-TW', usual: 'en' },
] as const;

const template = new URL('../../../.env.example', import.meta.url);

/** Asks what a first run needs and writes `.env` in `folder`; what is given as a flag is not asked. Never replaces one. */
export async function init(flags: InitFlags, surroundings: Surroundings, folder = process.cwd()): Promise<number> {
  const { input, output } = surroundings;
  const file = join(folder, '.env');
  if (await exists(file))
    throw new UsageError(`${file} is there already, and stays as it is: change it, or move it away.`);
  const terminal = input.isTTY === true ? createInterface({ input, output }) : null;
  try {
    let text = await readFile(template, 'utf8');
    for (const { flag, setting, text: question, usual } of questions) {
      const value = flags[flag] ?? (terminal === null ? usual : await answerTo(question, usual, setting, terminal));
      text = text.replace(new RegExp(`^${setting}=.*$`, 'm'), () => `${setting}=${checked(setting, value)}`);
    }
    await writeFile(file, text, { flag: 'wx', mode: 0o600 });
  } finally {
    terminal?.close();
  }
  await writeLine(
    output,
    `Wrote ${file}. Next: florilegium check, florilegium preview; with DISCORD_TOKEN in it, florilegium start.`,
  );
  return 0;
}

/** Asks until the answer can be used. */
async function answerTo(question: string, usual: string, setting: string, terminal: Interface): Promise<string> {
  const hint = usual === '' ? '' : ` [${usual}]`;
  for (;;) {
    const typed = (await terminal.question(`${question}${hint}: `)).trim() || usual;
    try {
      return checked(setting, typed);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      terminal.write(`${error.message}\n`);
    }
  }
}

/** Throws a `ConfigError` when a setting does not take this value. */
function checked(setting: string, value: string): string {
  readConfig({ [setting]: value });
  return value;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
