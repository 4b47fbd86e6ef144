import type { Vocabulary } from './vocabulary.ts';

/** Shorter words have too many neighbours. */
const shortest = 4;
/** Of two words without a space. */
const shortestPart = 3;
/** From this length on two mistakes are forgiven. */
const long = 8;

/** The most frequent among the other words nearest to one; null when none is near. */
export function respell(word: string, vocabulary: Vocabulary): string | null {
  if (word.length < shortest || !/^\p{L}+$/u.test(word)) return null;
  const most = word.length < long ? 1 : 2;
  let best: { word: string; edits: number; count: number } | null = null;
  for (const [known, count] of vocabulary) {
    if (known === word) continue;
    if (Math.abs(known.length - word.length) > most || !beginsAlike(known, word)) continue;
    const edits = editsBetween(word, known, most);
    if (edits > most) continue;
    if (best === null || edits < best.edits || (edits === best.edits && count > best.count)) {
      best = { word: known, edits, count };
    }
  }
  return best?.word ?? null;
}

/** The two words of the vocabulary that were written without the space between them, the rarer one as frequent as can be; else null. */
export function divide(word: string, vocabulary: Vocabulary): string | null {
  let best: { words: string; count: number } | null = null;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    const count = Math.min(...parts.map((part) => vocabulary.get(part) ?? 0));
    if (count > (best?.count ?? 0)) best = { words: parts.join(' '), count };
  }
  return best?.words ?? null;
}

/** Hardly anyone mistypes the first letter, but two are easily swapped. */
const beginsAlike = (one: string, other: string): boolean =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);

/** Insertions, deletions, replacements and swaps of neighbours; more than `most` when there are more. */
function editsBetween(one: string, other: string, most: number): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1);
      const swaps = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = swaps ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
