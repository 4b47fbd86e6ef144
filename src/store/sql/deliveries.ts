import type { Kysely } from 'kysely';
import type { LocalDate } from '../../domain/timing.ts';
import {
  type Deliveries,
  type Attempt as DeliveryAttempt,
  type Held,
  keptDays,
  type Outcome,
} from '../interface/deliveries.ts';
import type { DeliveryTable, Schema } from '../schema.ts';
import type { Attempt } from './attempt.ts';
import type { Locking } from './locking.ts';
import { readSchedule } from './schedules.ts';

export const deliveries = (attempt: Attempt, locking: Locking): Deliveries => ({
  take: (now, holder, until, limit) =>
    attempt(async (database) => {
      const free = dueBy(database, now)
        .where((row) => row.or([row('held_until', 'is', null), row('held_until', '<=', now.toISOString())]))
        .select('id')
        .orderBy('due_at')
        .orderBy('id')
        .limit(limit);
      const rows = await database
        .updateTable('schedule')
        .set({ holder, held_until: until.toISOString() })
        .where('id', 'in', locking === 'skip-locked' ? free.forUpdate().skipLocked() : free)
        .returning(['id', 'schedule', 'due_date', 'due_at', 'bag'])
        .execute();
      const begun = await begunAttempts(database, rows);
      const held = rows.flatMap((row): Held[] => {
        const { schedule, due, bag } = readSchedule(row);
        if (due === null) return [];
        return [{ schedule, due, bag, begun: begun.get(`${row.id} ${due.date}`) ?? null }];
      });
      return held.sort((a, b) => a.due.at.getTime() - b.due.at.getTime());
    }),

  begin: (schedule, holder, date, { excerptId, channel, startedAt }) =>
    attempt((whole) =>
      whole.transaction().execute(async (database) => {
        if (!(await stillHolds(database, schedule, holder))) return false;
        const begun = { excerpt_id: excerptId, channel, started_at: startedAt.toISOString() };
        const { numInsertedOrUpdatedRows = 0n } = await database
          .insertInto('delivery')
          .values({ schedule, date, ...begun })
          .onConflict((conflict) =>
            conflict.columns(['schedule', 'date']).doUpdateSet(begun).where('delivery.settled_at', 'is', null),
          )
          .executeTakeFirst();
        return numInsertedOrUpdatedRows > 0n;
      }),
    ),

  settle: (id, holder, date, { outcome, settledAt, schedule, next, bag }) =>
    attempt((whole) =>
      whole.transaction().execute(async (database) => {
        const { numUpdatedRows } = await database
          .updateTable('schedule')
          .set({
            schedule: JSON.stringify(schedule),
            bag: bag === null ? null : JSON.stringify(bag),
            due_date: next?.date ?? null,
            due_at: next?.at.toISOString() ?? null,
            holder: null,
            held_until: null,
          })
          .where('id', '=', id)
          .where('holder', '=', holder)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        const settled = { settled_at: settledAt.toISOString(), ...columnsOf(outcome) };
        await database
          .insertInto('delivery')
          .values({ schedule: id, date, ...settled })
          .onConflict((conflict) =>
            conflict.columns(['schedule', 'date']).doUpdateSet(settled).where('delivery.settled_at', 'is', null),
          )
          .execute();
        await database
          .deleteFrom('delivery')
          .where('schedule', '=', id)
          .where('date', '<', daysBefore(date, keptDays))
          .execute();
        return true;
      }),
    ),

  postpone: (id, holder, retryAt) =>
    attempt(async (database) => {
      const { numUpdatedRows } = await database
        .updateTable('schedule')
        .set({ holder: null, held_until: retryAt.toISOString() })
        .where('id', '=', id)
        .where('holder', '=', holder)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    }),

  reopen: (schedule, date) =>
    attempt(async (database) => {
      const { numDeletedRows } = await database
        .deleteFrom('delivery')
        .where('schedule', '=', schedule)
        .where('date', '=', date)
        .where('missed', 'is not', null)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    }),

  history: (schedule, limit) =>
    attempt(async (database) => {
      const rows = await database
        .selectFrom('delivery')
        .selectAll()
        .where('schedule', '=', schedule)
        .orderBy('date', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ date: row.date, excerptId: row.excerpt_id, outcome: outcomeOf(row) }));
    }),

  countDue: (now) =>
    attempt(async (database) => {
      const { count } = await dueBy(database, now)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    }),
});

function daysBefore(date: LocalDate, days: number): LocalDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, date.length);
}

const dueBy = (database: Kysely<Schema>, now: Date) =>
  database.selectFrom('schedule').where('due_at', '<=', now.toISOString()).where('left_at', 'is', null);

async function stillHolds(database: Kysely<Schema>, schedule: string, holder: string): Promise<boolean> {
  // Written, not read: on a database with many writers the row stays ours until the transaction ends.
  const { numUpdatedRows } = await database
    .updateTable('schedule')
    .set({ holder })
    .where('id', '=', schedule)
    .where('holder', '=', holder)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** By schedule and date. */
async function begunAttempts(
  database: Kysely<Schema>,
  rows: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, DeliveryAttempt>> {
  if (rows.length === 0) return new Map();
  const begun = await database
    .selectFrom('delivery')
    .selectAll()
    .where(
      'schedule',
      'in',
      rows.map(({ id }) => id),
    )
    .where('settled_at', 'is', null)
    .execute();
  return new Map(
    begun.flatMap(({ schedule, date, excerpt_id, channel, started_at }) =>
      excerpt_id === null || channel === null || started_at === null
        ? []
        : [[`${schedule} ${date}`, { excerptId: excerpt_id, channel, startedAt: new Date(started_at) }]],
    ),
  );
}

const columnsOf = (outcome: Outcome) =>
  'posted' in outcome
    ? { message_id: outcome.posted.messageId, missed: null }
    : { message_id: null, missed: outcome.missed };

function outcomeOf({ settled_at, message_id, missed }: DeliveryTable): Outcome | null {
  if (settled_at === null) return null;
  return message_id === null ? { missed: missed ?? 'unknown' } : { posted: { messageId: message_id } };
}
