import type { KeptRequests } from '../interface/kept-requests.ts';
import type { Attempt } from './attempt.ts';

export const keptRequests = (attempt: Attempt): KeptRequests => ({
  keepRequest: (key, request) =>
    attempt(async (database) => {
      await database
        .insertInto('kept_request')
        .values({ key, request })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
    }),

  request: (key) =>
    attempt(async (database) => {
      const row = await database.selectFrom('kept_request').select('request').where('key', '=', key).executeTakeFirst();
      return row?.request;
    }),
});
