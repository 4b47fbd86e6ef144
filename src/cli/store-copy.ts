import { copyStore } from '../store/copy.ts';
import { openDatabase } from '../store/open-store.ts';
import { type Surroundings, UsageError } from './surroundings.ts';

export interface CopyOptions {
  readonly from: string;
  readonly to: string;
}

/** Copies one database into another, and prints what both hold now. */
export async function copyStores({ from, to }: CopyOptions, { output }: Surroundings): Promise<number> {
  if (from === to) throw new UsageError('store copy: --from and --to name the same database.');
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
