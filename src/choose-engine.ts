import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineSetting } from './config.ts';

/**
 * From so many bytes of Markdown on, an index in SQLite and a snapshot on disk take over: MiniSearch would take some five seconds
 * for each start and twice the memory (docs/search.md).
 */
const takeOverBytes = 2_000_000;

/** The engine for posts in a folder: the one that is set, else the one for their size. */
export async function chooseEngine(
  setting: EngineSetting,
  folder: string,
  paths: readonly string[],
): Promise<Exclude<EngineSetting, 'auto'>> {
  if (setting !== 'auto') return setting;
  let bytes = 0;
  for (const path of paths) {
    bytes += await stat(join(folder, path)).then(
      ({ size }) => size,
      () => 0,
    );
    if (bytes >= takeOverBytes) return 'sqlite';
  }
  return 'minisearch';
}
