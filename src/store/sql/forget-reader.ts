import type { Transaction } from 'kysely';
import type { Schema } from '../schema.ts';
import { scheduleSchema } from './schedule-schema.ts';
import { readStored } from './stored-json.ts';

/** Removes all rows of a reader, and the reader from the schedules of servers. */
export async function forgetReader(transaction: Transaction<Schema>, reader: string): Promise<void> {
  await transaction.deleteFrom('kept_excerpt').where('reader', '=', reader).execute();
  await transaction.deleteFrom('bag').where('reader', '=', reader).execute();
  const schedules = await transaction
    .selectFrom('schedule')
    .select(['id', 'schedule'])
    .where('schedule', 'like', `%"${reader}"%`)
    .execute();
  for (const row of schedules) {
    const schedule = readStored(scheduleSchema, row.schedule, `schedule, id ${row.id}`);
    if (schedule.setBy !== reader) continue;
    const nameless = JSON.stringify({ ...schedule, setBy: '' });
    await transaction.updateTable('schedule').set({ schedule: nameless }).where('id', '=', row.id).execute();
  }
}
