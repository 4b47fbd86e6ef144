import type { ScheduleDue, Schedules } from '../interface/schedules.ts';
import type { ScheduleTable } from '../schema.ts';
import type { Attempt } from './attempt.ts';
import { bagSchema } from './bag-schema.ts';
import { scheduleSchema } from './schedule-schema.ts';
import { readStored } from './stored-json.ts';

export const schedules = (attempt: Attempt): Schedules => ({
  put: (schedule, due) =>
    attempt(async (database) => {
      const form = {
        schedule: JSON.stringify(schedule),
        due_date: due?.date ?? null,
        due_at: due?.at.toISOString() ?? null,
      };
      await database
        .insertInto('schedule')
        .values({ id: schedule.id, server: schedule.server, set_at: schedule.setAt.toISOString(), ...form })
        .onConflict((conflict) =>
          // What is under way may be in the channel already: nobody else takes it before the hold runs out.
          conflict.column('id').doUpdateSet((row) => ({
            ...form,
            held_until: row
              .case()
              .when('schedule.holder', 'is', null)
              .then(null)
              .else(row.ref('schedule.held_until'))
              .end(),
            holder: null,
          })),
        )
        .execute();
    }),

  get: (id) =>
    attempt(async (database) => {
      const row = await database.selectFrom('schedule').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? undefined : readSchedule(row);
    }),

  list: (server) =>
    attempt(async (database) => {
      const rows = await database
        .selectFrom('schedule')
        .selectAll()
        .where('server', '=', server)
        .orderBy('set_at')
        .orderBy('id')
        .execute();
      return rows.map(readSchedule);
    }),

  remove: (id) =>
    attempt(async (database) => {
      const { numDeletedRows } = await database.deleteFrom('schedule').where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0n;
    }),

  setLeft: (server, leftAt) =>
    attempt(async (database) => {
      await database
        .updateTable('schedule')
        .set({ left_at: leftAt?.toISOString() ?? null })
        .where('server', '=', server)
        .execute();
    }),

  servers: () =>
    attempt(async (database) => {
      const rows = await database
        .selectFrom('schedule')
        .select(({ fn }) => ['server', fn.max('left_at').as('left_at')])
        .groupBy('server')
        .orderBy('server')
        .execute();
      return rows.map(({ server, left_at }) => ({ server, leftAt: left_at === null ? null : new Date(left_at) }));
    }),

  dropLeft: (before) =>
    attempt(async (database) => {
      const { numDeletedRows } = await database
        .deleteFrom('schedule')
        .where('left_at', '<', before.toISOString())
        .executeTakeFirst();
      return Number(numDeletedRows);
    }),
});

/** What a row says of a schedule. */
export const readSchedule = ({
  id,
  schedule,
  due_date,
  due_at,
  bag,
}: Pick<ScheduleTable, 'id' | 'schedule' | 'due_date' | 'due_at' | 'bag'>): ScheduleDue => ({
  schedule: readStored(scheduleSchema, schedule, `schedule, id ${id}`),
  due: due_date === null || due_at === null ? null : { date: due_date, at: new Date(due_at) },
  bag: bag === null ? null : readStored(bagSchema, bag, `schedule, bag of ${id}`),
});
