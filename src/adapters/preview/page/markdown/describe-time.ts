import type { Reading } from './reading.ts';

const forms: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** In seconds, from the longest. */
const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A timestamp in one of Discord's forms (https://docs.discord.com/developers/reference#message-formatting), in the reader's time zone. */
export function describeTime(
  { seconds, form }: { readonly seconds: number; readonly form: string },
  { language, now }: Reading,
): string {
  const time = new Date(seconds * 1000);
  if (Number.isNaN(time.getTime())) return String(seconds);
  if (form !== 'R') return new Intl.DateTimeFormat(language, forms[form] ?? forms.f ?? {}).format(time);
  const distance = seconds - now.getTime() / 1000;
  const [unit, length] = units.find(([, longest]) => Math.abs(distance) >= longest) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.round(distance / length), unit);
}
