import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDays } from '../../src/daily/parse-days.ts';
import { parseTime, writeTime } from '../../src/daily/parse-time.ts';
import { suggestZones, zoneNamed } from '../../src/daily/zones.ts';

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['09:00', '09:00'],
    ['9:30pm', '21:30'],
    ['9:30 p.m.', '21:30'],
    ['12am', '00:00'],
    ['12 PM', '12:00'],
    ['0', '00:00'],
    ['23:59', '23:59'],
    ['７：０５', '07:05'],
    ['晚上9点半', '21:30'],
    ['早上 8點', '08:00'],
    ['中午12点', '12:00'],
    ['14时05分', '14:05'],
  ])('is read from «%s»', (typed, expected) => {
    const time = parseTime(typed);
    expect(time && writeTime(time)).toBe(expected);
  });

  it.each(['', '24', '9:60', '13pm', '0am', 'nine', '9:3', '-1', '9:30:00', '25点'])('is not «%s»', (typed) => {
    expect(parseTime(typed)).toBeNull();
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        expect(parseTime(writeTime({ hour, minute }))).toEqual({ hour, minute });
      }),
    );
  });
});

describe('days', () => {
  it.each<[string, number[]]>([
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
    ['weekdays', [1, 2, 3, 4, 5]],
    ['mon,wed,fri', [1, 3, 5]],
    ['Friday, Monday and friday', [1, 5]],
    ['mon-wed', [1, 2, 3]],
    ['sat-mon', [1, 6, 7]],
    ['周一、周三', [1, 3]],
    ['星期天', [7]],
    ['周一至周五', [1, 2, 3, 4, 5]],
    ['工作日', [1, 2, 3, 4, 5]],
  ])('are read from «%s»', (typed, expected) => {
    expect(parseDays(typed)).toEqual(expected);
  });

  it.each(['', 'someday', 'mon-', 'mon-tue-wed', '周'])('are not «%s»', (typed) => {
    expect(parseDays(typed)).toBeNull();
  });
});

describe('time zones', () => {
  it("are suggested, the language's own first", () => {
    expect(suggestZones('', 'zh-CN', 3)[0]).toBe('Asia/Shanghai');
    expect(suggestZones('', 'zh-TW', 3)[0]).toBe('Asia/Taipei');
    expect(suggestZones('new york', 'en', 5)).toEqual(['America/New_York']);
    expect(suggestZones('asia/', 'zh-TW', 25)[0]).toBe('Asia/Taipei');
    expect(suggestZones('asia/', 'zh-TW', 25)).toHaveLength(25);
  });

  it('are known by their names', () => {
    expect(zoneNamed('asia/shanghai')).toBe('Asia/Shanghai');
    expect(zoneNamed('America/New York')).toBe('America/New_York');
    expect(zoneNamed('utc')).toBe('UTC');
    expect(zoneNamed('Mars/Olympus')).toBeNull();
    expect(zoneNamed('+08:00')).toBeNull();
    expect(zoneNamed('')).toBeNull();
  });
});
