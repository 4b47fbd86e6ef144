import type { ProblemAt } from '../problem.ts';
import { dateSettings, isoDate } from './facts.ts';
import type { FrontMatter } from './split.ts';

/** Dates in front matter that are none. What an editor's template has still to fill in is not the author's mistake. */
export function unreadDates({ data, placeOf }: Pick<FrontMatter, 'data' | 'placeOf'>): readonly ProblemAt[] {
  return dateSettings.flatMap((key) => {
    const value = data[key];
    const written = typeof value === 'object' ? '' : String(value ?? '').trim();
    if (written === '' || /\{\{|<%/.test(written) || isoDate(value) !== null) return [];
    return [
      {
        ...placeOf(key),
        severity: 'warning',
        rule: 'date-unread',
        message: `«${key}: ${written.slice(0, 60)}» is no date, or no day that exists; the post was read without it.`,
        remedy: 'Write it as 2024-05-31, with the time behind it if you wish.',
      },
    ];
  });
}
