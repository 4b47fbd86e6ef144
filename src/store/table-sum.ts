import { createHash } from 'node:crypto';

/** What a table holds. */
export interface TableSum {
  readonly table: string;
  readonly rows: number;
  /** The same whatever the order of the rows and of their columns: 32 hexadecimal digits. */
  readonly checksum: string;
}

export const emptySum = (table: string): TableSum => ({ table, rows: 0, checksum: '0'.repeat(32) });

/** A table with more rows. */
export function addRows(
  { table, rows, checksum }: TableSum,
  added: readonly Readonly<Record<string, unknown>>[],
): TableSum {
  const sum = added.reduce((total, row) => total + hashOf(row), BigInt(`0x${checksum}`));
  const digits = BigInt.asUintN(128, sum).toString(16).padStart(32, '0');
  return { table, rows: rows + added.length, checksum: digits };
}

export const sameSum = (one: TableSum, other: TableSum): boolean =>
  one.rows === other.rows && one.checksum === other.checksum;

function hashOf(row: Readonly<Record<string, unknown>>): bigint {
  const cells = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
  return BigInt(`0x${createHash('sha256').update(JSON.stringify(cells)).digest('hex').slice(0, 32)}`);
}
