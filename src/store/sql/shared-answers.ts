import type { SharedAnswers } from '../interface/shared-answers.ts';
import type { Attempt } from './attempt.ts';

export const sharedAnswers = (attempt: Attempt): SharedAnswers => ({
  claim: (key, claimedAt, forgetBefore) =>
    attempt(async (database) => {
      await database.deleteFrom('shared_answer').where('claimed_at', '<', forgetBefore.toISOString()).execute();
      const { numInsertedOrUpdatedRows = 0n } = await database
        .insertInto('shared_answer')
        .values({ key, claimed_at: claimedAt.toISOString() })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows > 0n;
    }),

  release: (key) =>
    attempt(async (database) => {
      await database.deleteFrom('shared_answer').where('key', '=', key).execute();
    }),
});
