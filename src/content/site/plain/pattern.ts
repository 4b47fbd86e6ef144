import { calendarParts } from '../calendar.ts';
import { type PagePath, unknownPath, unknownRule, withoutDate } from '../generator.ts';
import { encodePath, encodeWritten } from '../percent.ts';
import type { PostFacts } from '../site.ts';
import { text } from '../values.ts';
import { readDate } from '../written-date.ts';

/**
 * An address made from a plain pattern: `:path` and `:name` of the file without extension, `:slug` (from front matter,
 * else the name without its date), `:year`, `:month`, `:day`, and `:data.KEY` for a text in the front matter. For
 * generators that have no language for permalinks of their own.
 */
export function pathByPattern(pattern: string, { path, frontMatter }: PostFacts): PagePath {
  const whole = path.replace(/\.[^./]*$/, '').replace(/\/(?:_?index)$/, '');
  const name = whole.split('/').at(-1) ?? whole;
  const [, inName, rest] = /^(\d{4}-\d{1,2}-\d{1,2})[-_ ]+(.+)$/.exec(name) ?? [];
  const date = readDate(frontMatter.date) ?? readDate(inName);
  const parts = date === null ? null : calendarParts(date.wall);
  const values = new Map<string, string | null>([
    ['path', whole],
    ['name', name],
    ['slug', text(frontMatter.slug) ?? rest ?? name],
    ['year', parts?.year ?? null],
    ['month', parts?.month ?? null],
    ['day', parts?.day ?? null],
  ]);
  const missing: PagePath[] = [];
  const filled = pattern.replace(/:(?:data\.([\w-]+)|([a-z]+))/g, (placeholder, key?: string, known?: string) => {
    const value = key === undefined ? values.get(known ?? '') : text(frontMatter[key]);
    if (typeof value === 'string') return encodePath(value);
    missing.push(
      value === undefined ? unknownRule(`${placeholder} in ${pattern} is no placeholder.`) : lacking(placeholder),
    );
    return '';
  });
  return missing[0] ?? { path: encodeWritten(`/${filled}`.replace(/\/{2,}/g, '/')) };
}

const lacking = (placeholder: string): PagePath =>
  /^:(?:year|month|day)$/.test(placeholder)
    ? withoutDate(placeholder)
    : unknownPath({
        rule: 'unknown-permalink',
        message: `The permalink needs ${placeholder}, which the front matter does not have.`,
        remedy: 'Write it into the front matter, or change SITE_PERMALINK.',
      });
