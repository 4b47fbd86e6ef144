import { calendarParts } from '../calendar.ts';
import type { WallTime } from '../zone.ts';
import type { Placeholders } from './permalink.ts';
import { slugify } from './slugify.ts';

/** What Jekyll knows of a document in a collection; posts are one. */
export interface JekyllDocument {
  readonly collection: string;
  /** Below the folder of its collection, without extension, beginning with `/`. */
  readonly path: string;
  /** The name of its file, without extension. */
  readonly name: string;
  /** From front matter, else the name of the file without its date. */
  readonly slug: string;
  readonly categories: readonly string[];
}

export const documentPlaceholders = (document: JekyllDocument): Placeholders => ({
  collection: document.collection,
  path: document.path,
  name: slugify(document.name),
  title: slugify(document.slug, 'pretty'),
  slug: slugify(document.slug),
  categories: unique(document.categories.map((category) => category.toLowerCase())).join('/'),
  slugified_categories: unique(document.categories.map((category) => slugify(category))).join('/'),
  output_ext: '.html',
});

export function datePlaceholders(wall: WallTime): Placeholders {
  const parts = calendarParts(wall);
  return {
    year: parts.year,
    month: parts.month,
    day: parts.day,
    hour: parts.hour,
    minute: parts.minute,
    second: parts.second,
    i_day: String(Number(parts.day)),
    i_month: String(Number(parts.month)),
    short_month: parts.monthName.slice(0, 3),
    long_month: parts.monthName,
    short_year: parts.year.slice(-2),
    w_year: parts.isoYear,
    week: parts.isoWeek,
    w_day: String(parts.weekday === 0 ? 7 : parts.weekday),
    short_day: parts.weekdayName.slice(0, 3),
    long_day: parts.weekdayName,
    y_day: String(parts.dayOfYear).padStart(3, '0'),
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];
