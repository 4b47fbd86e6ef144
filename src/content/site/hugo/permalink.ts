import { calendarParts } from '../calendar.ts';
import type { WallTime } from '../zone.ts';

/** What the placeholders of Hugo's permalinks stand for. Texts are not yet in the form of a path. */
export interface HugoPlaceholders {
  readonly wall: WallTime | null;
  readonly sections: readonly string[];
  readonly title: string | null;
  readonly slug: string | null;
  readonly name: string;
}

export type Filled = { readonly path: string } | { readonly path: null; readonly lacks: 'date' | 'rule' };

/** Fills a pattern; `sanitize` puts a text into the form of a path. */
export function fillPattern(pattern: string, values: HugoPlaceholders, sanitize: (text: string) => string): Filled {
  let lacks: 'date' | 'rule' | null = null;
  const filled = pattern.replace(/:\w+(?:\[.+?\])?/g, (placeholder) => {
    const name = placeholder.slice(1);
    if (dateNames.has(name)) {
      if (values.wall === null) lacks ??= 'date';
      return values.wall === null ? '' : datePart(name, values.wall);
    }
    const value = textPart(name, values);
    // Versions of Hugo differ in what they make of a `#`.
    if (value === null || value.includes('#')) lacks ??= 'rule';
    return sanitize(value ?? '');
  });
  return lacks === null ? { path: unescaped(filled) } : { path: null, lacks };
}

const dateNames = new Set(['year', 'month', 'monthname', 'day', 'weekday', 'weekdayname', 'yearday']);

function datePart(name: string, wall: WallTime): string {
  const parts = calendarParts(wall);
  const values: Readonly<Record<string, string>> = {
    year: String(Number(parts.year)),
    month: parts.month,
    monthname: parts.monthName,
    day: parts.day,
    weekday: String(parts.weekday),
    weekdayname: parts.weekdayName,
    yearday: String(parts.dayOfYear),
  };
  return values[name] ?? '';
}

/** Null for a placeholder that is not known here, or whose text the page lacks. */
function textPart(name: string, { sections, title, slug, name: file }: HugoPlaceholders): string | null {
  switch (name) {
    case 'section':
      return sections[0] ?? '';
    case 'sections':
      // Whether a folder further down is a section depends on a file in it.
      return sections.length > 1 ? null : (sections[0] ?? '');
    case 'title':
      return title;
    case 'slug':
      return slug ?? title;
    case 'filename':
    case 'contentbasename':
      return file;
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return slug ?? file;
  }
  return null;
}

/** Hugo reads what it filled as an escaped query: `+` is a space. */
const unescaped = (path: string): string => path.replaceAll('+', ' ');
