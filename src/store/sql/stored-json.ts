import type { z } from 'zod';
import { StoreError } from '../store-error.ts';

/** Reads a column of JSON. Throws a `StoreError` that names the table and the row when it is not what was written there. */
export function readStored<T>(schema: z.ZodType<T>, text: string, row: string): T {
  const parsed = schema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new StoreError(
    'damaged',
    `The database holds something unreadable in ${row}. Restore it from a backup, or delete that row.`,
    parsed.error,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
