import type { Gaps } from '../store/interface/gaps.ts';
import { StoreError } from '../store/store-error.ts';

/** How long a query is remembered that nobody asks again, in days. */
const remembered = 365;
const day = 24 * 60 * 60 * 1000;

/** Counts a query that found nothing. What cannot be counted is not: the reader who asked has the answer all the same. */
export async function countGap(gaps: Gaps, query: string, now: Date): Promise<void> {
  const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
  const asked = query.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  try {
    if (asked !== '') await gaps.count(asked, dayOf(now), dayOf(new Date(now.getTime() - remembered * day)));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
  }
}
