import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { expect } from 'vitest';
import { openStore } from '../../../src/store/open-store.ts';

const writer = fileURLToPath(new URL('writer.mjs', import.meta.url));
const built = new URL('../../../dist/src/store/open-store.js', import.meta.url).href;

/**
 * Kills a process that writes to a store, as often as told, each time after a number of confirmed writes that `chance`
 * (from 0 to below 1) decides, and looks for every one of them. Gives how many there were.
 */
export async function killAmidWrites(times: number, chance: () => number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'florilegium-killed-'));
  const path = join(folder, 'florilegium.db');
  const confirmed: string[] = [];
  try {
    for (let run = 0; run < times; run += 1) {
      const wanted = 1 + Math.floor(chance() * 60);
      confirmed.push(...(await writeUntilKilled(`file:${path}`, run * 1_000_000, wanted)));
      await expectAll(confirmed, path);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return confirmed.length;
}

async function writeUntilKilled(url: string, first: number, wanted: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, built, url, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > wanted) child.kill('SIGKILL');
  });
  const [code, signal] = await once(child, 'close');
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' });
  return output.split('\n').slice(0, -1);
}

async function expectAll(confirmed: readonly string[], path: string): Promise<void> {
  const store = await openStore(`file:${path}`);
  const kept = new Set((await store.keptExcerpts.list('reader')).map(({ excerpt }) => excerpt.id));
  const [gap] = await store.gaps.list();
  const of = (kind: string): string[] =>
    confirmed.filter((line) => line.startsWith(kind)).map((line) => line.slice(kind.length + 1));
  for (const key of of('request')) expect(await store.request(key), key).toBe('request');
  expect(of('excerpt').filter((id) => !kept.has(id))).toEqual([]);
  expect(gap?.times ?? 0).toBeGreaterThanOrEqual(of('gap').length);
  await store.close();
  const database = new Database(path);
  expect(database.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
  database.close();
}
