import { type RawBuilder, sql } from 'kysely';
import type { Schema } from './schema.ts';
import type { OpenDatabase } from './sql/open-database.ts';
import { StoreError } from './store-error.ts';
import { addRows, emptySum, sameSum, type TableSum } from './table-sum.ts';

/** Each table with its key, those that others refer to first. The compiler sees that none is forgotten. */
const keys: Readonly<Record<keyof Schema, readonly string[]>> = {
  kept_request: ['key'],
  kept_excerpt: ['reader', 'excerpt_id'],
  server_settings: ['server'],
  report: ['excerpt_id'],
  gap: ['query'],
  bag: ['reader', 'topic'],
  shared_answer: ['key'],
  schedule: ['id'],
  delivery: ['schedule', 'date'],
  first_seen: ['excerpt_id'],
};

type Row = Readonly<Record<string, unknown>>;

/** Far below the number of parameters that any database takes. */
const rowsAtOnce = 500;

/** One end of the copy, within its transaction. */
type Side = Pick<OpenDatabase, 'database' | 'explain'>;

/**
 * Copies everything from one database into another, which has to be empty, and compares what both hold afterwards by
 * counts and checksums. When it fails, the target is as it was. Throws a `StoreError`.
 */
export const copyStore = (from: OpenDatabase, to: OpenDatabase): Promise<readonly TableSum[]> =>
  withinTransaction(from, (source) =>
    withinTransaction(to, async (target) => {
      const sums: TableSum[] = [];
      for (const [table, key] of Object.entries(keys)) sums.push(await copyTable(table, key, source, target));
      return sums;
    }),
  );

async function withinTransaction<T>({ database, explain }: Side, work: (side: Side) => Promise<T>): Promise<T> {
  try {
    // What is copied is what was there at one moment, whatever is written meanwhile.
    const transaction = database.transaction().setIsolationLevel('repeatable read');
    return await transaction.execute((within) => work({ database: within, explain }));
  } catch (error) {
    throw explain(error);
  }
}

async function copyTable(table: string, key: readonly string[], source: Side, target: Side): Promise<TableSum> {
  const before = await sumOf(table, key, target);
  if (before.rows > 0) {
    throw new StoreError(
      'address',
      `The database to copy to is not empty: ${table} has ${before.rows} rows. Name another, or a new one.`,
    );
  }
  let copied = emptySum(table);
  for await (const rows of pagesOf(table, key, source)) {
    copied = addRows(copied, rows);
    await insert(table, rows, target);
  }
  const after = await sumOf(table, key, target);
  if (sameSum(copied, after)) return after;
  throw new StoreError('damaged', `The table ${table} is another after it was copied. Nothing was kept; try again.`);
}

async function sumOf(table: string, key: readonly string[], side: Side): Promise<TableSum> {
  let sum = emptySum(table);
  for await (const rows of pagesOf(table, key, side)) sum = addRows(sum, rows);
  return sum;
}

async function* pagesOf(table: string, key: readonly string[], side: Side): AsyncGenerator<readonly Row[]> {
  const order = sql.join(key.map((column) => sql.ref(column)));
  for (let offset = 0; ; offset += rowsAtOnce) {
    const rows = await run(
      side,
      sql<Row>`select * from ${sql.table(table)} order by ${order} limit ${rowsAtOnce} offset ${offset}`,
    );
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) return;
  }
}

async function insert(table: string, rows: readonly Row[], side: Side): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await run(side, sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`);
}

async function run<T>({ database, explain }: Side, statement: RawBuilder<T>): Promise<readonly T[]> {
  try {
    return (await statement.execute(database)).rows;
  } catch (error) {
    throw explain(error);
  }
}
