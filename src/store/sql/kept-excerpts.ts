import type { KeptExcerpt, KeptExcerpts } from '../interface/kept-excerpts.ts';
import type { KeptExcerptTable } from '../schema.ts';
import type { Attempt } from './attempt.ts';
import { excerptSchema } from './excerpt-schema.ts';
import { readStored } from './stored-json.ts';

export const keptExcerpts = (attempt: Attempt): KeptExcerpts => ({
  keep: (reader, { excerpt, keptAt }) =>
    attempt(async (database) => {
      const { numInsertedOrUpdatedRows = 0n } = await database
        .insertInto('kept_excerpt')
        .values({
          reader,
          excerpt_id: excerpt.id,
          excerpt: JSON.stringify(excerpt),
          kept_at: keptAt.toISOString(),
        })
        .onConflict((conflict) => conflict.columns(['reader', 'excerpt_id']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    }),

  get: (reader, excerptId) =>
    attempt(async (database) => {
      const row = await database
        .selectFrom('kept_excerpt')
        .selectAll()
        .where('reader', '=', reader)
        .where('excerpt_id', '=', excerptId)
        .executeTakeFirst();
      return row === undefined ? undefined : readRow(row);
    }),

  list: (reader) =>
    attempt(async (database) => {
      const rows = await database
        .selectFrom('kept_excerpt')
        .selectAll()
        .where('reader', '=', reader)
        .orderBy('kept_at', 'desc')
        .orderBy('excerpt_id')
        .execute();
      return rows.map(readRow);
    }),

  remove: (reader, excerptId) =>
    attempt(async (database) => {
      const { numDeletedRows } = await database
        .deleteFrom('kept_excerpt')
        .where('reader', '=', reader)
        .where('excerpt_id', '=', excerptId)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    }),
});

const readRow = ({ excerpt_id, excerpt, kept_at }: KeptExcerptTable): KeptExcerpt => ({
  excerpt: readStored(excerptSchema, excerpt, `kept_excerpt, excerpt_id ${excerpt_id}`),
  keptAt: new Date(kept_at),
});
