import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dateIn } from '../../src/daily/local-date.ts';
import type { Schedule } from '../../src/domain/schedule.ts';
import { simulateYear, type Year } from '../support/daily/simulate-year.ts';
import { folderWith } from '../support/folder.ts';

const day = 24 * 60 * 60_000;

/** The days of a schedule by the calendar of its zone, found without the program's own reckoning. */
function daysDue({ timing }: Schedule, { start, end }: Year): readonly string[] {
  const dates = new Set<string>();
  let dateAtStart: string | null = null;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timing.zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  // Every quarter of an hour of the year: the day is due once its time has been reached or passed.
  for (let at = start; at < end; at += 15 * 60_000) {
    const [date = '', time = ''] = format.format(at).split(', ');
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const weekday = (new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7;
    const isReached = hour * 60 + minute >= timing.time.hour * 60 + timing.time.minute;
    // What was due before the year began is nobody's.
    if (at === start && isReached) dateAtStart = date;
    if (isReached && date !== dateAtStart && timing.days.some((each) => each === weekday + 1)) dates.add(date);
  }
  return [...dates];
}

it('posts once a day for a year, whatever happens', async () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const year = await simulateYear(`file:${join(folderWith({}), 'florilegium.db')}`, seed);
  const counts = { due: 0, once: 0, doubled: 0 };
  const missed = new Map<string, number>();
  const wrong: string[] = [];
  for (const schedule of year.schedules) {
    const { id, timing } = schedule;
    const shown = year.shown.filter((post) => post.schedule === id);
    const history = new Map((year.histories.get(id) ?? []).map((delivery) => [delivery.date, delivery]));
    for (const date of daysDue(schedule, year)) {
      counts.due += 1;
      const posts = shown.filter((post) => post.date === date);
      if (posts.length === 1) counts.once += 1;
      else if (posts.length > 1) counts.doubled += 1;
      else {
        const reason = reasonOf(date, schedule, year, history.get(date)?.outcome);
        if (reason === null) wrong.push(`${id} ${date}: nobody knows why nothing came`);
        else missed.set(reason, (missed.get(reason) ?? 0) + 1);
      }
      for (const { at } of posts) {
        if (dateIn(timing.zone, at) !== date) wrong.push(`${id}: the post of ${date} came at ${at.toISOString()}`);
      }
    }
    wrong.push(...repeatedTooSoon(id, year));
  }
  const reasons = [...missed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => `${reason} ${count}`);
  process.stdout.write(
    `A year of ${year.schedules.length} schedules (seed ${seed}): ${counts.due} due, ${counts.once} posted once, ` +
      `missed ${counts.due - counts.once - counts.doubled} (${reasons.join(', ')}), doubled ${counts.doubled}; ` +
      `${year.kills} kills, ${year.libraries.length - 1} edits\n`,
  );
  expect(wrong).toEqual([]);
  expect(counts.doubled).toBe(0);
  expect(year.kills).toBeGreaterThan(100);
});

/** Why nothing was posted on a day; null when there is no reason. */
function reasonOf(
  date: string,
  { id, timing }: Schedule,
  { off, closed, end }: Year,
  outcome: Year['histories'] extends ReadonlyMap<string, readonly (infer D extends { outcome: unknown })[]>
    ? D['outcome'] | undefined
    : never,
): string | null {
  if (outcome !== undefined && outcome !== null && 'missed' in outcome) return outcome.missed;
  const touches = ({ from, to }: { readonly from: number; readonly to: number }): boolean => {
    for (let at = from; at < to + day; at += 60 * 60_000) if (dateIn(timing.zone, new Date(at)) === date) return true;
    return false;
  };
  if (off.some(touches)) return 'the machine was off';
  const span = closed.get(id);
  if (span !== undefined && touches(span)) return 'paused, as the channel was closed';
  return dateIn(timing.zone, new Date(end)) === date ? 'the year ended' : null;
}

/** Rounds that ended before all excerpts that were there had come: all but those that count as posted as nobody could tell. */
function repeatedTooSoon(id: string, { shown, libraries, histories }: Year): string[] {
  const untold = (histories.get(id) ?? []).filter(({ outcome }) => outcome !== null && 'missed' in outcome);
  const round = new Set<string>();
  const wrong: string[] = [];
  for (const { excerptId, at } of shown.filter((post) => post.schedule === id)) {
    if (round.has(excerptId)) {
      const ids = libraries.findLast(({ from }) => from <= at.getTime())?.ids ?? [];
      const left = ids.filter((each) => !round.has(each));
      if (left.length > untold.length) wrong.push(`${id}: ${excerptId} came again while ${left.length} others had not`);
      round.clear();
    }
    round.add(excerptId);
  }
  return wrong;
}
