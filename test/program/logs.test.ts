import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const logger = new URL('../../dist/src/ops/logger.js', import.meta.url);
const redactor = new URL('../../dist/src/ops/redact.js', import.meta.url);

/** What a process writes to its standard error when that is a terminal, or is none. */
async function logged(terminal: boolean): Promise<string> {
  const program = `
    const { createLogger } = await import(${JSON.stringify(logger.href)});
    const { createRedact } = await import(${JSON.stringify(redactor.href)});
    const log = await createLogger('info', ${terminal}, createRedact(['MTIw.canary.token']));
    log.info({ shard: 3 }, 'The canary is MTIw.canary.token, you see.');
    log.error({ err: new Error('MTIw.canary.token in an error') }, 'It failed.');
  `;
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd });
  return stderr;
}

it('writes for people on a terminal and JSON elsewhere, and a token nowhere', async () => {
  const json = await logged(false);
  const lines = json.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['The canary is [secret], you see.', 'It failed.']);
  const pretty = await logged(true);
  expect(pretty).toMatch(/^\[\d\d:\d\d:\d\d\] .*INFO.*: .*The canary is \[secret\], you see\./);
  expect(pretty).toContain('shard');
  expect(() => JSON.parse(pretty.split('\n')[0] ?? '')).toThrow();
  expect(json + pretty).not.toContain('canary.token');
});
