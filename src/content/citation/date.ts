import type { IsoDate } from '../../domain/post.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

const word = String.raw`([a-z]{3,9})\.?`;
const separator = String.raw`[\s,，.、/年月-]{1,3}`;

/** Each form gives year, month, day, in the order of `order`. */
const forms: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'mdy' | 'dmy' }[] = [
  { pattern: /^(\d{4})\s?年?$/, order: 'ymd' },
  { pattern: new RegExp(`^(\\d{4})${separator}(\\d{1,2})(?:${separator}(\\d{1,2}))?[日号]?月?$`), order: 'ymd' },
  { pattern: new RegExp(`^(\\d{4})${separator}${word}(?:${separator}(\\d{1,2}))?$`, 'i'), order: 'ymd' },
  { pattern: new RegExp(`^${word}(?:${separator}(\\d{1,2}))?${separator}(\\d{4})$`, 'i'), order: 'mdy' },
  { pattern: new RegExp(`^(\\d{1,2})${separator}${word}${separator}(\\d{4})$`, 'i'), order: 'dmy' },
];

/**
 * Reads a date as citations write it: «2021, Mar 10», «2019, Sep, 5», «2016, August», «2018年6月30日», «2022».
 * Null for what is no date, or no day that exists.
 */
export function readDate(text: string): IsoDate | null {
  const written = text.normalize('NFKC').trim();
  if (written.length > 30) return null;
  for (const { pattern, order } of forms) {
    const match = pattern.exec(written);
    if (match === null) continue;
    const [first, second, third] = match.slice(1);
    const [year, month, day] =
      order === 'ymd' ? [first, second, third] : order === 'mdy' ? [third, first, second] : [third, second, first];
    return isoDate(year, month, day);
  }
  return null;
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null {
  if (year === undefined || Number(year) < 1) return null;
  if (month === undefined) return year;
  const monthNumber = /^\d+$/.test(month) ? Number(month) : monthOf(month.toLowerCase());
  if (monthNumber < 1 || monthNumber > 12) return null;
  const precise = [year, String(monthNumber).padStart(2, '0')];
  if (day === undefined) return precise.join('-');
  const date = [...precise, day.padStart(2, '0')].join('-');
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

/** 1 to 12 for a month's name or its beginning (also «sept»), else 0. */
const monthOf = (name: string): number =>
  months.findIndex((month) => month.startsWith(name) || (name === 'sept' && month === 'september')) + 1;
