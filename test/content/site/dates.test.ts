import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarParts } from '../../../src/content/site/calendar.ts';
import { readDate } from '../../../src/content/site/written-date.ts';
import { minutesOf, namedZone, type Zone } from '../../../src/content/site/zone.ts';

describe('reads', () => {
  test.each([
    ['2024-05-31', '2024-05-31T00:00:00', 'day', null],
    ['2024/5/1', '2024-05-01T00:00:00', 'day', null],
    ['2024-05-31 23:30', '2024-05-31T23:30:00', 'minute', null],
    ['2024-05-31 23:30:10', '2024-05-31T23:30:10', 'second', null],
    ['2024-05-31T23:30:10.5Z', '2024-05-31T23:30:10', 'second', 0],
    ['2024-05-31 23:30:10 +0800', '2024-05-31T23:30:10', 'second', 480],
    ['2024-05-31T23:30:10-03:30', '2024-05-31T23:30:10', 'second', -210],
    [new Date('2024-05-31T00:00:00Z'), '2024-05-31T00:00:00', 'day', null],
    [new Date('2024-05-31T10:00:00Z'), '2024-05-31T10:00:00', 'second', 0],
  ])('%s', (written, wall, precision, offset) => {
    expect(readDate(written)).toEqual({ wall: Date.parse(`${wall}Z`), precision, offset });
  });

  test.each(['2024', '2024-05', '2024-02-30', '31 May 2024', '2024-05-31 25:00', 'soon', '', null, 20240531, {}])(
    'nothing in %s',
    (written) => {
      expect(readDate(written)).toBeNull();
    },
  );
});

describe('a zone', () => {
  const zone = (name: string): Zone => namedZone(name) ?? expect.unreachable(`${name} is a zone`);

  test('knows its clock', () => {
    const instant = Date.parse('2024-05-31T20:00:00Z');
    expect(zone('Asia/Shanghai').wallAt(instant)).toBe(Date.parse('2024-06-01T04:00:00Z'));
    expect(zone('America/New_York').wallAt(instant)).toBe(Date.parse('2024-05-31T16:00:00Z'));
    expect(zone('+05:30').wallAt(instant)).toBe(Date.parse('2024-06-01T01:30:00Z'));
  });

  test('is none without a name in the database', () => {
    expect(namedZone('Asia/Peking-upon-Sea')).toBeNull();
    expect(minutesOf('8')).toBeNull();
  });

  test('turns every instant into a wall time and back, but for the hour that comes twice', () => {
    const names = fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    const instants = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2035, 0) }).map((at) => at - (at % 1000));
    fc.assert(
      fc.property(names, instants, (name, instant) => {
        const { wallAt, instantAt } = zone(name);
        const again = instantAt(wallAt(instant));
        expect(wallAt(again)).toBe(wallAt(instant));
      }),
    );
  });
});

test('a week belongs to the year of its Thursday', () => {
  expect(calendarParts(Date.UTC(2021, 0, 3))).toMatchObject({ isoYear: '2020', isoWeek: '53', weekdayName: 'Sunday' });
  expect(calendarParts(Date.UTC(2024, 11, 30))).toMatchObject({ isoYear: '2025', isoWeek: '01', dayOfYear: 365 });
});
