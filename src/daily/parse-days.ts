import { everyDay, type Weekday } from '../domain/timing.ts';

const groups: Readonly<Record<string, readonly Weekday[]>> = {
  daily: everyDay,
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  每天: everyDay,
  工作日: [1, 2, 3, 4, 5],
  周末: [6, 7],
  週末: [6, 7],
};

const english = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const fullEnglish = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const chinese = ['一', '二', '三', '四', '五', '六', '日'];

/** Reads `daily`, `weekdays`, `mon,wed,fri`, `mon-fri`, `周一、周三`; null for what names no days. */
export function parseDays(typed: string): readonly Weekday[] | null {
  const parts = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,、;]+/)
    .filter((part) => part !== '' && part !== 'and');
  const days = new Set<Weekday>();
  for (const part of parts) {
    const named = groups[part] ?? rangeOf(part);
    if (named === null) return null;
    for (const day of named) days.add(day);
  }
  return days.size === 0 ? null : everyDay.filter((day) => days.has(day));
}

/** `mon`, or `fri-mon`, which goes on over the end of the week. */
function rangeOf(part: string): readonly Weekday[] | null {
  const [first, last, ...more] = part.split(/[-–~至到]/).map(dayOf);
  if (first == null || last === null || more.length > 0) return null;
  const length = ((((last ?? first) - first) % 7) + 7) % 7;
  return [...everyDay, ...everyDay].slice(first - 1, first + length);
}

function dayOf(name: string): Weekday | null {
  const sign = /^(?:周|週|星期|礼拜|禮拜)?([一二三四五六日天])$/.exec(name)?.[1]?.replace('天', '日');
  const index = sign === undefined ? Math.max(english.indexOf(name), fullEnglish.indexOf(name)) : chinese.indexOf(sign);
  return everyDay[index] ?? null;
}
