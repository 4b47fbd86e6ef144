import type { Reports } from '../interface/reports.ts';
import type { Attempt } from './attempt.ts';

export const reports = (attempt: Attempt): Reports => ({
  add: ({ excerptId, path, line, words, reportedAt }) =>
    attempt(async (database) => {
      const latest = { path, line, words, reported_at: reportedAt.toISOString() };
      await database
        .insertInto('report')
        .values({ excerpt_id: excerptId, ...latest, times: 1 })
        .onConflict((conflict) =>
          conflict.column('excerpt_id').doUpdateSet(({ eb, ref }) => ({
            ...latest,
            times: eb(ref('report.times'), '+', 1),
          })),
        )
        .execute();
    }),

  list: () =>
    attempt(async (database) => {
      const rows = await database
        .selectFrom('report')
        .selectAll()
        .orderBy('reported_at', 'desc')
        .orderBy('excerpt_id')
        .execute();
      return rows.map(({ excerpt_id, reported_at, ...row }) => ({
        ...row,
        excerptId: excerpt_id,
        reportedAt: new Date(reported_at),
      }));
    }),

  remove: (excerptId) =>
    attempt(async (database) => {
      const { numDeletedRows } = await database
        .deleteFrom('report')
        .where('excerpt_id', '=', excerptId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    }),
});
