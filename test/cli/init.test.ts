import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'dotenv';
import pino from 'pino';
import { expect, it } from 'vitest';
import { init } from '../../src/cli/init.ts';
import { readConfig } from '../../src/config.ts';
import { folderWith } from '../support/folder.ts';

const template = new URL('../../.env.example', import.meta.url);

/** What is typed at a terminal, one line at each question, and what is shown there. */
function answering(folder: string, lines: readonly string[]): { readonly ended: Promise<number>; shown(): string } {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  let shown = '';
  const waiting = [...lines];
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (text.includes(': ')) input.write(waiting.shift() ?? '');
  });
  const surroundings = { input, output, errors: output, config: readConfig({}), log: pino({ level: 'silent' }) };
  return { ended: init({}, surroundings, folder, template), shown: () => shown };
}

it('asks again until an answer can be used', async () => {
  const folder = folderWith({});
  const { ended, shown } = answering(folder, ['my posts #1\r', 'no address\r', 'https://blog.example.org\r', '\r']);
  expect(await ended).toBe(0);
  expect(shown()).toContain('SITE_URL has to be');
  const { CONTENT_DIR, SITE_URL, DEFAULT_LANGUAGE } = parse(readFileSync(join(folder, '.env'), 'utf8'));
  expect([CONTENT_DIR, SITE_URL, DEFAULT_LANGUAGE]).toEqual(['my posts #1', 'https://blog.example.org', 'en']);
});

it.each([
  ['at once', ['\u0003']],
  ['with Ctrl+D', ['posts\r', '\u0004']],
  ['amid a line that was sent', ['posts\r\u0003']],
])('can be left %s, and then writes nothing', async (_, lines) => {
  const folder = folderWith({});
  await expect(answering(folder, lines).ended).rejects.toThrow('init was left; nothing was written.');
  expect(existsSync(join(folder, '.env'))).toBe(false);
});
