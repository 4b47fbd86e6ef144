import { type Counted, entryOf, type Row } from './rows.ts';
import type { NamedTopic } from './topics.ts';

/**
 * The topics whose names share the most pairs of neighbouring characters with a folded text, in proportion to the
 * pairs of both (Dice); the most frequent categories, tags and headings when no topic shares any.
 */
export function nearestTopics(rows: readonly Row<NamedTopic>[], folded: string, limit: number): Counted<NamedTopic>[] {
  const sought = pairsOf(folded);
  const near = rows
    .map((row) => ({ row, nearness: nearness(row.mention.folded, sought) }))
    .filter((topic) => topic.nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || b.row.count - a.row.count)
    .map(({ row }) => row);
  const chosen = near.length > 0 ? near : rows.filter(({ mention: { named } }) => isSubject(named));
  return chosen.slice(0, limit).map(entryOf);
}

const isSubject = ({ kind }: NamedTopic): boolean => kind !== 'author' && kind !== 'site';

function nearness(name: string, sought: ReadonlySet<number>): number {
  let shared = 0;
  for (let at = 1; at < name.length; at += 1) if (sought.has(pairAt(name, at))) shared += 1;
  return (2 * shared) / (name.length - 1 + sought.size);
}

/** The pairs within words, as numbers: comparing strings would take three times as long. */
function pairsOf(folded: string): Set<number> {
  const pairs = new Set<number>();
  for (const word of folded.match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (let at = 1; at < word.length; at += 1) pairs.add(pairAt(word, at));
  }
  return pairs;
}

const pairAt = (text: string, at: number): number => (text.charCodeAt(at - 1) << 16) | text.charCodeAt(at);
