import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';

it('writes .env from what it is told, and the program starts from it', async () => {
  const folder = folderWith({ 'my posts #1/a.md': '# A\n\nSaid.\n\n- Ada. (2021). [One](https://example.org/1).\n' });
  const flags = ['--content', 'my posts #1', '--site', 'https://blog.example.org', '--language', 'zh-CN'];
  const { code, output } = await runProgram(['init', ...flags], { cwd: folder });
  expect([code, output]).toEqual([0, expect.stringContaining('.env')]);
  const answered = await runProgram(['ask', '/quote One'], { cwd: folder });
  expect([answered.code, answered.output]).toEqual([0, expect.stringContaining('收藏')]);
});

it('never replaces one, and refuses what cannot be used before it writes', async () => {
  const folder = folderWith({ '.env': 'DISCORD_TOKEN=mine\n' });
  const again = await runProgram(['init'], { cwd: folder });
  expect([again.code, again.errors]).toEqual([2, expect.stringContaining('stays as it is')]);
  expect(readFileSync(join(folder, '.env'), 'utf8')).toBe('DISCORD_TOKEN=mine\n');
  const empty = folderWith({});
  const wrong = await runProgram(['init', '--site', 'my blog', '--language', 'fr'], { cwd: empty });
  expect([wrong.code, wrong.errors]).toEqual([2, expect.stringContaining('SITE_URL')]);
  expect(existsSync(join(empty, '.env'))).toBe(false);
});
