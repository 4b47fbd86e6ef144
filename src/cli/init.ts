import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { ConfigError, readConfig } from '../config.ts';
import { writeLine } from './lines.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

export interface InitFlags {
  readonly content?: string;
  readonly site?: string;
  readonly language?: string;
}

/** What is asked, the setting that takes the answer, and what holds without one. */
const questions = [
  { flag: 'content', setting: 'CONTENT_DIR', text: 'The folder with your posts', usual: 'content' },
  {
    flag: 'site',
    setting: 'SITE_URL',
    text: 'The address of your site (empty: as its own configuration says)',
    usual: '',
  },
  { flag: 'language', setting: 'DEFAULT_LANGUAGE', text: 'The language: en, zh-CN or zh-TW', usual: 'en' },
] as const;

/** Beside the built program. */
const usualTemplate = new URL('../../../.env.example', import.meta.url);

/** Asks what a first run needs and writes `.env` in `folder`; what is given as a flag is not asked. Never replaces one. */
export async function init(
  flags: InitFlags,
  surroundings: Surroundings,
  folder = process.cwd(),
  template = usualTemplate,
): Promise<number> {
  const { input, output } = surroundings;
  const file = join(folder, '.env');
  if (await exists(file))
    throw new UsageError(`${file} is there already, and stays as it is: change it, or move it away.`);
  const terminal = input.isTTY === true ? createInterface({ input, output }) : null;
  try {
    let text = await readFile(template, 'utf8');
    for (const { flag, setting, text: question, usual } of questions) {
      const value =
        flags[flag] ?? (terminal === null ? usual : await answerTo(question, usual, setting, terminal, output));
      text = text.replace(new RegExp(`^${setting}=.*$`, 'm'), () => `${setting}=${quoted(checked(setting, value))}`);
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
async function answerTo(
  question: string,
  usual: string,
  setting: string,
  terminal: Interface,
  output: Surroundings['output'],
): Promise<string> {
  const hint = usual === '' ? '' : ` [${usual}]`;
  for (;;) {
    const typed = (await terminal.question(`${question}${hint}: `).catch(left)).trim() || usual;
    try {
      return checked(setting, typed);
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      output.write(`${error.message}\n`);
    }
  }
}

const leaving: ReadonlySet<string> = new Set(['ABORT_ERR', 'ERR_USE_AFTER_CLOSE']);

/** Ctrl+C and Ctrl+D leave a question, or all that would come. */
function left(error: unknown): never {
  const isLeft = error instanceof Error && 'code' in error && leaving.has(String(error.code));
  throw isLeft ? new UsageError('init was left; nothing was written.') : error;
}

/** Throws a `ConfigError` when a setting does not take this value. */
function checked(setting: string, value: string): string {
  readConfig({ [setting]: value });
  return value;
}

/** As a line of `.env` takes it, where `#` begins a remark. */
const quoted = (value: string): string => {
  if (!/[\s#'"`]/.test(value)) return value;
  return value.includes("'") ? `"${value}"` : `'${value}'`;
};

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
