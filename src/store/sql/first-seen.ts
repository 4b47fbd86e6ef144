import type { FirstSeen } from '../interface/first-seen.ts';
import type { Attempt } from './attempt.ts';

/** Far below the number of parameters that any database takes. */
const rowsAtOnce = 500;

export const firstSeen = (attempt: Attempt): FirstSeen => ({
  note: (excerptIds, seenAt) =>
    attempt((whole) =>
      whole.transaction().execute(async (database) => {
        const known = await database.selectFrom('first_seen').select('excerpt_id').limit(1).executeTakeFirst();
        const seen_at = known === undefined ? null : seenAt.toISOString();
        // Processes that note the same ones at the same time wait for each other in the same order.
        const sorted = [...excerptIds].sort();
        for (let from = 0; from < sorted.length; from += rowsAtOnce) {
          const rows = sorted.slice(from, from + rowsAtOnce).map((excerpt_id) => ({ excerpt_id, seen_at }));
          await database
            .insertInto('first_seen')
            .values(rows)
            .onConflict((conflict) => conflict.column('excerpt_id').doNothing())
            .execute();
        }
      }),
    ),

  since: (moment) =>
    attempt(async (database) => {
      const rows = await database
        .selectFrom('first_seen')
        .select('excerpt_id')
        .where('seen_at', '>', moment.toISOString())
        .orderBy('seen_at')
        .orderBy('excerpt_id')
        .execute();
      return rows.map(({ excerpt_id }) => excerpt_id);
    }),
});
