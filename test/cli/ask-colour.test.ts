import { Readable, Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { ask } from '../../src/cli/ask.ts';
import { readConfig } from '../../src/config.ts';
import { folderWith } from '../support/folder.ts';

/** What is written for a question, on a terminal that says whether it is to have colours. */
async function shownOn(hasColours: boolean): Promise<string> {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  await ask(
    '/quote looms',
    {},
    {
      config: readConfig({
        CONTENT_DIR: folderWith({ 'a.md': '> Of looms.\n>\n> — Ada Lovelace\n' }),
        DATA_DIR: folderWith({}),
      }),
      log: pino({ level: 'silent' }),
      input: Readable.from([]),
      output: Object.assign(output, { isTTY: true, hasColors: () => hasColours }),
      errors: new Writable({ write: (_chunk, _encoding, done) => done() }),
    },
  );
  return written.join('');
}

test('an answer has no escapes on a terminal that is to have no colours, as NO_COLOR asks', async () => {
  expect(await shownOn(true)).toContain('\u001b[');
  expect(await shownOn(false)).not.toContain('\u001b[');
});
