import type { List, ListItem } from 'mdast';

/** Some items of a list, as a list of its own. */
export function listOf(list: List, items: readonly ListItem[]): List {
  const [start, end] = [items[0]?.position?.start, items.at(-1)?.position?.end];
  const first = (list.start ?? 1) + Math.max(0, items[0] === undefined ? -1 : list.children.indexOf(items[0]));
  const position = start === undefined || end === undefined ? list.position : { start, end };
  return { ...list, children: [...items], start: list.ordered ? first : null, spread: isSpread(items), position };
}

const isSpread = (items: readonly ListItem[]): boolean => items.some((item, index) => isApart(item, items[index + 1]));

/** Whether an empty line stands between two items. */
export const isApart = (item: ListItem, next: ListItem | undefined): boolean =>
  (next?.position?.start.line ?? 0) > (item.position?.end.line ?? 0) + 1;

/** Neighbouring items of one sort, each run as a list of its own; those of the other sort too when `all`. */
export function runsOf(list: List, isWanted: (item: ListItem) => boolean, all = false): List[] {
  const runs: ListItem[][] = [];
  for (const [index, item] of list.children.entries()) {
    const before = list.children[index - 1];
    if (before !== undefined && isWanted(before) === isWanted(item)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs.filter(([first]) => all || (first !== undefined && isWanted(first))).map((run) => listOf(list, run));
}
