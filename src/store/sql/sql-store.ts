import type { Store } from '../store.ts';
import { createAttempt, type FaultListener } from './attempt.ts';
import { bags } from './bags.ts';
import { deliveries } from './deliveries.ts';
import { firstSeen } from './first-seen.ts';
import { forgetReader } from './forget-reader.ts';
import { gaps } from './gaps.ts';
import { keptExcerpts } from './kept-excerpts.ts';
import { keptRequests } from './kept-requests.ts';
import type { OpenDatabase } from './open-database.ts';
import { reports } from './reports.ts';
import { schedules } from './schedules.ts';
import { serverSettings } from './server-settings.ts';
import { sharedAnswers } from './shared-answers.ts';

/** The store on any SQL database that Kysely speaks. What the driver throws is turned into a `StoreError`. */
export function createSqlStore(open: OpenDatabase, onFault: FaultListener = () => undefined): Store {
  const { locking } = open;
  const attempt = createAttempt(open, onFault);
  return {
    ...keptRequests(attempt),
    keptExcerpts: keptExcerpts(attempt),
    settings: serverSettings(attempt),
    reports: reports(attempt),
    gaps: gaps(attempt),
    bags: bags(attempt),
    sharedAnswers: sharedAnswers(attempt),
    schedules: schedules(attempt),
    deliveries: deliveries(attempt, locking),
    firstSeen: firstSeen(attempt),

    forgetReader: (reader) =>
      attempt((whole) => whole.transaction().execute((transaction) => forgetReader(transaction, reader))),

    close: () => attempt((whole) => whole.destroy()),
  };
}
