import type { TimeOfDay } from '../domain/timing.ts';

const clock = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?<half>am|pm|a\.m\.|p\.m\.)?$/;
const spoken =
  /^(?<part>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上)?\s*(?<hour>\d{1,2})\s*[点點时時](?:(?<minute>\d{1,2})分?|(?<thirty>半))?$/;
const afternoon: ReadonlySet<string> = new Set(['下午', '傍晚', '晚上']);

/** Reads `9`, `09:00`, `9:30pm`, `晚上9点半`; null for what is no time of day. */
export function parseTime(typed: string): TimeOfDay | null {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  const fields = (clock.exec(text) ?? spoken.exec(text))?.groups;
  if (fields === undefined) return null;
  const minute = fields.thirty === undefined ? Number(fields.minute ?? 0) : 30;
  const hour = hourOf(Number(fields.hour), fields.half?.replaceAll('.', ''), fields.part);
  return hour === null || minute > 59 ? null : { hour, minute };
}

function hourOf(hour: number, half: string | undefined, part: string | undefined): number | null {
  if (half !== undefined) return hour < 1 || hour > 12 ? null : (hour % 12) + (half === 'pm' ? 12 : 0);
  if (hour > 23) return null;
  return part !== undefined && afternoon.has(part) && hour < 12 ? hour + 12 : hour;
}

/** `09:05`, which `parseTime` reads again. */
export const writeTime = ({ hour, minute }: TimeOfDay): string =>
  [hour, minute].map((number) => String(number).padStart(2, '0')).join(':');
