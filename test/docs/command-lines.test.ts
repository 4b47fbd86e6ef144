import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/program.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'content/README.md',
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** Every line of every block of shell in the documents. Blocks with a file's name behind `sh` are files. */
const lines = new Set(
  pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
      block.split('\n').filter((line) => line !== ''),
    ),
  ),
);

/** What begins as a command does, in the midst of sentences. */
const mentioned = new Set(
  pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/`((?:npm|npx|node|florilegium) [^`…]+)`/g)].map(
      ([, line = '']) => line.replace(/\s+/g, ' '),
    ),
  ),
);

/** Whether there is what a line in a sentence calls: a script, a file, a command of the program with such options. */
function isThere(line: string): boolean {
  const [, program] = /^(?:npm run -s cli -- |npm (?=start -- )|florilegium )(.+)$/.exec(line) ?? [];
  if (program !== undefined) {
    const typed = program.replace(/^start -- /, 'start ').split(' ');
    return parseArguments(typed, '0').task instanceof Function;
  }
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, script] = /^npm (?:run )?(?:-s )?([\w:]+)/.exec(line) ?? [];
  if (script !== undefined) return script === 'install' || Object.hasOwn(scripts, script);
  const [, file = 'none'] = /^(?:node|npx vitest run) (\S+)/.exec(line) ?? [];
  return existsSync(join(root, file));
}

/** What cannot run here, and why. What each of the first ones begins is shown by the test that is named. */
const notRun: Readonly<Record<string, string>> = {
  'npm install && npm start': 'test/program/preview.test.ts starts the page; .ci/run installs',
  'npm install && npm test': 'this is part of it',
  'npm install': 'the tests are run on what it fetches and builds',
  'npm run -s cli -- ask /count': 'asks the command that is about to be written',
  'npx vitest run test/commands/every-command.test.ts': 'is part of the tests',
  'npm run build && node bench/size.mjs 1000 10000 100000': 'takes several minutes',
  'npm run build && node bench/load.mjs content 5': 'takes several minutes',
  'npm run build && node bench/relevance.mjs FOLDER': 'wants a folder of documents and questions',
  'npm run bench -- --sets FOLDER': 'wants a folder of documents and questions, and time',
  'ENDPOINT_HOST=127.0.0.1 ENDPOINT_PORT=8787 npm run -s cli -- serve': 'test/program/serve.test.ts, at a free port',
  'sudo useradd --system florilegium': 'changes the machine',
  'sudo systemctl enable --now florilegium': 'changes the machine',
  'sudo cp deploy/florilegium@.service /etc/systemd/system/': 'changes the machine',
  'sudo systemctl enable --now florilegium@1 florilegium@2 florilegium@3': 'changes the machine',
  'sudo systemctl restart florilegium': 'changes the machine',
  'journalctl -u florilegium -f': 'wants the service',
  'docker compose up --detach --build': 'wants Docker',
  'docker compose --file deploy/compose.yaml up --detach --build': 'wants Docker',
  'docker compose logs --follow': 'wants Docker',
  'git pull': 'changes the checkout',
};

/** The project as it is, in a folder where lines may write. */
function fill(folder: string): void {
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  cpSync(join(root, 'test/fixtures/library'), join(folder, '../blog/_posts'), { recursive: true });
  for (const name of ['dist', 'node_modules', 'docs']) symlinkSync(join(root, name), join(folder, name));
  for (const name of ['package.json', '.env.example', 'scripts/build.mjs'])
    copyFileSync(join(root, name), join(folder, name));
  cpSync(join(root, 'deploy'), join(folder, 'deploy'), { recursive: true });
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
}

describe('every command line of the documents', () => {
  const home = mkdtempSync(join(tmpdir(), 'florilegium-lines-'));
  const folder = join(home, 'florilegium');
  beforeAll(() => fill(folder));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const run = [...lines].filter((line) => !Object.hasOwn(notRun, line));

  it('is run, or has a reason not to be', () => {
    expect(Object.keys(notRun).filter((line) => !lines.has(line))).toEqual([]);
    expect(run.length).toBeGreaterThan(4);
  });

  it.each([...mentioned])('calls what there is: %s', (line) => {
    expect(isThere(line)).toBe(true);
  });

  it.each(run)('%s', (line) => {
    const env = { PATH: process.env.PATH, HOME: folder, LOG_LEVEL: 'warn' };
    // What an earlier line has written is in the way of none.
    const { status, stderr } = spawnSync('bash', ['-ec', line.replace('cp .env', 'cp -f .env')], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  });
});
