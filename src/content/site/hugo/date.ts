import type { Settings } from '../values.ts';
import { readDate, type WrittenDate } from '../written-date.ts';
import { fixedZone, type WallTime, type Zone } from '../zone.ts';

/** The date of a page, with the slug that a name holding it leaves; null where Hugo's own rules need more than the post. */
export function pageDate(frontMatter: Settings, name: string, keys: readonly string[]): DatedPage | null {
  for (const key of keys) {
    if (key === ':filename') {
      const match = /^(\d{4}-\d{2}-\d{2})(.*)$/.exec(name);
      const date = readDate(match?.[1]);
      if (date !== null) return { date, slugInName: (match?.[2] ?? '').replace(/^[ _-]+|[ _-]+$/g, '') };
    } else if (key.startsWith(':')) {
      return null;
    } else {
      const date = readDate(frontMatter[key]);
      if (date !== null) return { date, slugInName: null };
    }
  }
  return null;
}

export interface DatedPage {
  readonly date: WrittenDate;
  readonly slugInName: string | null;
}

/** The day in a permalink is the one the author wrote, in whatever zone. */
export const wallOf = ({ wall }: WrittenDate): WallTime => wall;

export const instantOf = ({ wall, offset }: WrittenDate, zone: Zone): number =>
  (offset === null ? zone : fixedZone(offset)).instantAt(wall);
