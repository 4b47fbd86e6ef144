import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

/** The files that contributors are shown, by their paths. */
const shown = [...page.matchAll(/^```ts (\S+)\n([\s\S]*?)^```/gm)].map(([, path = '', text = '']) => ({ path, text }));

const folder = mkdtempSync(join(tmpdir(), 'florilegium-contributing-'));
beforeAll(() => {
  for (const name of ['src', 'commands', 'test/support', 'test/fixtures/library', 'package.json', 'vitest.config.ts'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'test/commands'), join(folder, 'test/commands'), { recursive: true });
  for (const { path, text } of shown) writeFileSync(join(folder, path), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the command that contributors are shown passes the test that they are shown', () => {
  const tests = shown.map(({ path }) => path).filter((path) => path.endsWith('.test.ts'));
  expect(tests).toHaveLength(1);
  const { status, stdout, stderr } = spawnSync('npx', ['vitest', 'run', ...tests], { cwd: folder, encoding: 'utf8' });
  expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
});

it.each([
  ...new Set([...page.matchAll(/`((?:src|test|commands|docs|golden|house)\/[^`]*)`/g)].map(([, path]) => path)),
])('there is %s', (path = '') => {
  expect(existsSync(join(root, path))).toBe(true);
});
