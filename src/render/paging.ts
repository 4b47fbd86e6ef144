import type { Reply } from '../domain/reply.ts';

/** One number for each thing that a target counts (characters, bytes, components), always in the same order. */
export type Size = readonly number[];

export interface Measure<Part> {
  /** What one page holds. */
  readonly room: Size;
  sizeOf(part: Part): Size;
}

/**
 * Divides items into pages. Each item comes in parts that a page has room for; a further part of an item always begins
 * a page, and in the flow `single` each item does.
 */
export function paginate<Part>(
  items: readonly (readonly Part[])[],
  flow: Reply['flow'],
  { room, sizeOf }: Measure<Part>,
): Part[][] {
  if (flow === 'single') return items.flatMap((parts) => parts.map((part) => [part]));
  const pages: Part[][] = [];
  let left = room;
  for (const parts of items) {
    for (const [index, part] of parts.entries()) {
      const size = sizeOf(part);
      const page = pages.at(-1);
      if (page !== undefined && index === 0 && isWithin(size, left)) page.push(part);
      else {
        pages.push([part]);
        left = room;
      }
      left = less(left, size);
    }
  }
  return pages;
}

/** The page that is shown when one is asked for: the nearest there is, counted from 1. */
export const clampPage = (page: number, pages: number): number =>
  Math.min(Math.max(1, Math.trunc(page) || 1), Math.max(1, pages));

export const isWithin = (size: Size, room: Size): boolean => room.every((most, unit) => (size[unit] ?? 0) <= most);

export const less = (room: Size, size: Size): Size => room.map((most, unit) => most - (size[unit] ?? 0));
