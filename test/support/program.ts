import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { whenDone } from './once-for-all.ts';

/** Where the program is built, for `import()` of one of its modules: tests themselves run the sources. */
export const built = (module: string): string => new URL(`../../dist/src/${module}.js`, import.meta.url).href;

export const entry = fileURLToPath(built('main'));

export interface Run {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts the built program with nothing of this environment but the path, and a store of its own. It is ended with the test. */
export function startProgram(
  arguments_: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  cwd?: string,
): ChildProcess {
  if (!existsSync(entry)) throw new Error('The program is not built: run "npm run build".');
  const env = { PATH: process.env.PATH ?? '', LOG_LEVEL: 'warn', DATABASE_URL: 'file::memory:', ...settings };
  const child = spawn(process.execPath, [entry, ...arguments_], { env, ...(cwd === undefined ? {} : { cwd }) });
  whenDone(() => child.kill('SIGKILL'));
  return child;
}

/** Runs the built program to its end. */
export async function runProgram(
  arguments_: readonly string[],
  {
    settings = {},
    input = '',
    cwd,
  }: { settings?: Readonly<Record<string, string>>; input?: string; cwd?: string } = {},
): Promise<Run> {
  const child = startProgram(arguments_, settings, cwd);
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdin?.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, errors };
}
