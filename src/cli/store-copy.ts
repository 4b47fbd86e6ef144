import { existsSync } from 'node:fs';
import { copyStore } from '../store/copy.ts';
import { databasePath, isDatabaseUrl, isPostgres } from '../store/database-url.ts';
import { openDatabase } from '../store/open-store.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

export interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

/** Copies one database into another, and prints what both hold now. */
export async function copyStores({ from, to }: CopyOptions, { output }: Surroundings): Promise<number> {
  if (from === to) throw new UsageError('store copy: --from and --to name the same database.');
  for (const [name, url] of Object.entries({ '--from': from, '--to': to })) {
    if (!isDatabaseUrl(url)) throw new UsageError(`store copy: ${name} takes file:PATH or postgres://…`);
  }
  if (!isPostgres(from) && !existsSync(databasePath(from)))
    throw new UsageError(`store copy: there is no database at ${databasePath(from)}. Check --from.`);
  const source = await openDatabase(from);
  try {
    const target = await openDatabase(to);
    try {
      for (const { table, rows, checksum } of await copyStore(source, target)) {
        output.write(`${table.padEnd(16)} ${String(rows).padStart(9)}  ${checksum}\n`);
      }
      return 0;
    } finally {
      await target.database.destroy();
    }
  } finally {
    await source.database.destroy();
  }
}
