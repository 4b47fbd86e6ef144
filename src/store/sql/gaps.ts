import type { Gaps } from '../interface/gaps.ts';
import type { Attempt } from './attempt.ts';

export const gaps = (attempt: Attempt): Gaps => ({
  count: (query, day, forgetBefore) =>
    attempt(async (database) => {
      await database
        .insertInto('gap')
        .values({ query, times: 1, last_day: day })
        .onConflict((conflict) =>
          conflict
            .column('query')
            .doUpdateSet(({ eb, ref }) => ({ times: eb(ref('gap.times'), '+', 1), last_day: day })),
        )
        .execute();
      await database.deleteFrom('gap').where('last_day', '<', forgetBefore).execute();
    }),

  list: () =>
    attempt(async (database) => {
      const rows = await database
        .selectFrom('gap')
        .selectAll()
        .orderBy('times', 'desc')
        .orderBy('last_day', 'desc')
        .orderBy('query')
        .execute();
      return rows.map(({ query, times, last_day }) => ({ query, times, lastDay: last_day }));
    }),
});
