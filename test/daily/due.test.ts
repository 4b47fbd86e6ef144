import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooLateFrom } from '../../src/daily/catch-up.ts';
import { latestDue, nextDue } from '../../src/daily/due.ts';
import { dateIn } from '../../src/daily/local-date.ts';
import { zones } from '../../src/daily/zones.ts';
import { everyDay, type Timing, type Weekday } from '../../src/domain/timing.ts';

const timing = (zone: string, hour: number, minute = 0, days: readonly Weekday[] = everyDay): Timing => ({
  time: { hour, minute },
  zone,
  days,
});
const at = (text: string): Date => new Date(text);

describe('what is due', () => {
  it('comes at the time of the zone, on its days', () => {
    const mornings = timing('Asia/Shanghai', 9, 30, [1, 3]);
    // Monday, 23 November 2026, is well under way in Shanghai.
    expect(nextDue(mornings, at('2026-11-23T02:00:00Z'))).toEqual({
      date: '2026-11-25',
      at: at('2026-11-25T01:30:00Z'),
    });
    expect(latestDue(mornings, at('2026-11-23T02:00:00Z'))).toEqual({
      date: '2026-11-23',
      at: at('2026-11-23T01:30:00Z'),
    });
  });

  it('is due at that very moment, and not before', () => {
    const noon = timing('UTC', 12);
    expect(latestDue(noon, at('2026-11-23T12:00:00.000Z'))?.date).toBe('2026-11-23');
    expect(latestDue(noon, at('2026-11-23T11:59:59.999Z'))?.date).toBe('2026-11-22');
    expect(nextDue(noon, at('2026-11-23T11:59:59.999Z')).date).toBe('2026-11-23');
    expect(nextDue(noon, at('2026-11-23T12:00:00.000Z')).date).toBe('2026-11-24');
  });

  it('comes at the next time that exists when the clocks go forward', () => {
    const { at: due, date } = nextDue(timing('America/New_York', 2, 30), at('2026-03-07T20:00:00Z'));
    expect([date, due.toISOString()]).toEqual(['2026-03-08', '2026-03-08T07:00:00.000Z']);
    const midnight = nextDue(timing('America/Sao_Paulo', 0), at('2018-11-03T12:00:00Z'));
    expect([midnight.date, midnight.at.toISOString()]).toEqual(['2018-11-04', '2018-11-04T03:00:00.000Z']);
  });

  it('comes once when the clocks go back', () => {
    const twice = timing('Europe/Berlin', 2, 30);
    const first = nextDue(twice, at('2026-10-24T12:00:00Z'));
    expect([first.date, first.at.toISOString()]).toEqual(['2026-10-25', '2026-10-25T00:30:00.000Z']);
    expect(nextDue(twice, first.at).date).toBe('2026-10-26');
    expect(latestDue(twice, at('2026-10-25T01:45:00Z'))).toEqual(first);
  });

  it('knows leap days, and days that a zone has left out', () => {
    expect(nextDue(timing('UTC', 9), at('2028-02-28T10:00:00Z')).date).toBe('2028-02-29');
    expect(nextDue(timing('UTC', 9), at('2027-02-28T10:00:00Z')).date).toBe('2027-03-01');
    expect(nextDue(timing('Pacific/Apia', 9), at('2011-12-29T20:00:00Z')).date).toBe('2011-12-31');
  });

  it('comes once for every day of every calendar', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.date({ min: at('2000-01-01'), max: at('2035-01-01'), noInvalidDate: true }),
        (zone, hour, minute, start) => {
          const daily = timing(zone, hour, minute);
          const dates = [];
          let from = start;
          for (let index = 0; index < 5; index++) {
            const due = nextDue(daily, from);
            expect(due.at > from).toBe(true);
            expect(due.date).toBe(dateIn(zone, due.at));
            expect(latestDue(daily, due.at)).toEqual(due);
            dates.push(due.date);
            from = due.at;
          }
          expect([...new Set(dates)].sort()).toEqual(dates);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a post that is late', () => {
  it('may come until the day ends where its readers are', () => {
    const due = nextDue(timing('Asia/Shanghai', 9), at('2026-11-23T00:00:00Z'));
    expect(tooLateFrom(due, 'Asia/Shanghai', 'until-midnight').toISOString()).toBe('2026-11-23T16:00:00.000Z');
    const gap = nextDue(timing('America/Sao_Paulo', 23), at('2018-11-03T12:00:00Z'));
    expect(tooLateFrom(gap, 'America/Sao_Paulo', 'until-midnight').toISOString()).toBe('2018-11-04T03:00:00.000Z');
  });

  it('may come for as many hours as were set', () => {
    const due = nextDue(timing('UTC', 23), at('2026-11-23T00:00:00Z'));
    expect(tooLateFrom(due, 'UTC', { hours: 3 }).toISOString()).toBe('2026-11-24T02:00:00.000Z');
  });
});
