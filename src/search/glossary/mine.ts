import { fold } from '../analysis/fold.ts';
import { tokens } from '../analysis/tokens.ts';
import type { Names } from './glossary.ts';

const bracketed =
  /(?<before>[\p{Script=Han}A-Za-z][\p{Script=Han}\p{L}\p{N}' +#-]{0,60}?)["”」』»]?\s?[（(](?<inside>[^（()）\n]{2,80})[)）]/gu;
const latinName = /^[A-Za-z][A-Za-z0-9 '+#-]*$/;
const hanName = /^\p{Script=Han}{2,12}$/u;
const abbreviation = /^[A-Z][A-Za-z]{0,3}[A-Z]s?$/;

/**
 * The pairs of names that a text itself gives: «奖励函数 (reward function)», «深度学习（Deep Learning，DL）»,
 * `reward function (奖励函数)`. Before the bracket the name has as many words as inside it, or as an abbreviation has letters.
 */
export function mineNames(text: string): Names[] {
  if (!/[(（]/.test(text)) return [];
  const found: Names[] = [];
  for (const { groups } of text.matchAll(bracketed)) {
    const inside = (groups?.inside ?? '').split(/\s*[,，、;；/]\s*/u).map((name) => name.trim());
    const [first = ''] = inside;
    const before = groups?.before ?? '';
    if (latinName.test(first)) {
      const names = inside.filter((name, index) => latinName.test(name) && (index === 0 || abbreviation.test(name)));
      const name = lastHanWords(before, sizeOf(first));
      if (name !== null) found.push([name, ...names]);
    } else if (inside.length === 1 && hanName.test(first)) {
      const name = lastLatinWords(before, wordsOf(first).length);
      if (name !== null) found.push([first, name]);
    }
  }
  return found;
}

const sizeOf = (latin: string): number => (abbreviation.test(latin) ? latin.length : latin.split(/[ -]+/).length);

const wordsOf = (han: string): { term: string; from: number; to: number; kind: string }[] =>
  [...tokens(fold(han))].filter(({ kind }) => kind !== 'piece' && kind !== 'seam');

/** The end of a run of Han characters: at most so many words, none of them a stop word; null when it is too short. */
function lastHanWords(text: string, most: number): string | null {
  const run = /\p{Script=Han}+$/u.exec(text)?.[0] ?? '';
  const words = wordsOf(run);
  let from = run.length;
  for (const word of words.reverse().slice(0, most)) {
    if (word.kind === 'stop' || word.to !== from) break;
    from = word.from;
  }
  const name = run.slice(from);
  return hanName.test(name) ? name : null;
}

function lastLatinWords(text: string, most: number): string | null {
  const words = /[A-Za-z][A-Za-z0-9' +#-]*$/.exec(text)?.[0].trim().split(' ') ?? [];
  const name = words.slice(-most).join(' ');
  return name.length > 2 ? name : null;
}
