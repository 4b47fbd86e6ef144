import { encodePath } from '../percent.ts';

/** The patterns behind the names of Jekyll's permalink styles. */
const styles: Readonly<Record<string, string>> = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
};

export const patternOfStyle = (style: string): string => styles[style] ?? style;

/** The pattern of pages and collections: they take from a style of posts how an address ends, and no more. */
export function patternInStyle(pattern: string, style: string): string {
  if (['date', 'ordinal', 'none'].includes(style) || style.endsWith(':output_ext')) return `${pattern}:output_ext`;
  return style === 'pretty' || style.endsWith('/') ? `${pattern}/` : pattern;
}

/** What placeholders stand for, by name. */
export type Placeholders = Readonly<Record<string, string>>;

/** Fills a pattern; null when it holds a placeholder that Jekyll does not know, at which it would refuse to build. */
export function fillPattern(pattern: string, values: Placeholders): string | null {
  let known = true;
  const filled = pattern.replace(/:([a-z_]+)/g, (_, name: string) => {
    // In `:month_:day` the underscore is not a part of the name.
    for (const [key, rest] of [
      [name, ''],
      [name.replace(/_$/, ''), '_'],
    ] as const) {
      const value = values[key];
      if (value !== undefined) return encodePath(value) + rest;
    }
    known = false;
    return '';
  });
  return known ? tidy(filled) : null;
}

/** No way up, no doubled slashes, one slash in front. */
const tidy = (path: string): string =>
  `/${path}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/');

/** Whether filling a pattern needs a date. */
export const needsDate = (pattern: string): boolean =>
  /:(?:\w*(?:year|month|day|week|hour|minute|second))/.test(pattern);
