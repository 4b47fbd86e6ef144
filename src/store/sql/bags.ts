import type { Kysely } from 'kysely';
import { type Bags, mostBags } from '../interface/bags.ts';
import type { Schema } from '../schema.ts';
import type { Attempt } from './attempt.ts';
import { bagSchema } from './bag-schema.ts';
import { readStored } from './stored-json.ts';

export const bags = (attempt: Attempt): Bags => ({
  get: (reader, topic) =>
    attempt(async (database) => {
      const row = await database
        .selectFrom('bag')
        .select(['bag', 'revision'])
        .where('reader', '=', reader)
        .where('topic', '=', topic)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      return { bag: readStored(bagSchema, row.bag, `bag, topic ${topic}`), revision: row.revision };
    }),

  put: (reader, topic, bag, revision, usedAt) =>
    attempt(async (database) => {
      const text = JSON.stringify(bag);
      const used_at = usedAt.toISOString();
      if (revision !== null) {
        const { numUpdatedRows } = await database
          .updateTable('bag')
          .set({ bag: text, revision: revision + 1, used_at })
          .where('reader', '=', reader)
          .where('topic', '=', topic)
          .where('revision', '=', revision)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }
      const { numInsertedOrUpdatedRows = 0n } = await database
        .insertInto('bag')
        .values({ reader, topic, bag: text, revision: 0, used_at })
        .onConflict((conflict) => conflict.columns(['reader', 'topic']).doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows > 0n) await dropOldest(database, reader);
      return numInsertedOrUpdatedRows > 0n;
    }),
});

async function dropOldest(database: Kysely<Schema>, reader: string): Promise<void> {
  const kept = database
    .selectFrom('bag')
    .select('topic')
    .where('reader', '=', reader)
    .orderBy('used_at', 'desc')
    .orderBy('topic')
    .limit(mostBags);
  await database.deleteFrom('bag').where('reader', '=', reader).where('topic', 'not in', kept).execute();
}
