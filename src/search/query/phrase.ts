import { fold } from '../analysis/fold.ts';
import { chineseStopWords } from '../analysis/stop-words.ts';
import { tokens } from '../analysis/tokens.ts';
import type { Phrase } from './parsed-query.ts';

/** The phrase that typed words make; null when there is no letter or digit in them. */
export function phraseOf(typed: string): Phrase | null {
  const text = normalise(fold(typed));
  return /[\p{L}\p{N}]/u.test(text) ? { text, groups: groupsOf(text) } : null;
}

/** Whether a folded text holds a phrase; words of alphabets only whole. */
export function holdsPhrase(folded: string, { text }: Phrase): boolean {
  const searched = normalise(folded);
  for (let at = searched.indexOf(text); at !== -1; at = searched.indexOf(text, at + 1)) {
    if (!isInsideWord(searched, at) && !isInsideWord(searched, at + text.length)) return true;
  }
  return false;
}

/** White space between Han characters and others is a matter of taste: «用 Python 写», «用Python写». */
const normalise = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?!\p{Script=Han})|(?<!\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();

/** Neither a word of an alphabet nor a decimal is torn apart, nor what is joined to a name: `c` does not stand in `c++`. */
const withinWord = /(?<=(?!\p{Script=Han})[\p{L}\p{N}])(?=(?!\p{Script=Han})[\p{L}\p{N}]|[+#]|\.\d)|(?<=\d\.)(?=\d)/uy;

function isInsideWord(text: string, at: number): boolean {
  withinWord.lastIndex = at;
  return withinWord.test(text);
}

/** Words are divided differently in other surroundings; parts of compounds and pairs of characters mostly are not. */
const groupsOf = (text: string): string[][] => [...latinGroups(text), ...hanGroups(text)];

function latinGroups(text: string): string[][] {
  // A decimal is one term where it stands alone, and two in a compound.
  const found = [...tokens(text.replace(/\p{Script=Han}+|\d+\.\d+/gu, ' '))];
  return found
    .filter(
      ({ from, to }) => !found.some((part) => part.from >= from && part.to <= to && part.to - part.from < to - from),
    )
    .map(({ term }) => [term]);
}

const inStopWord = new Set([...chineseStopWords].join(''));

/** Two characters that may both stand in stop words are no term everywhere. */
function hanGroups(text: string): string[][] {
  const groups: string[][] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    let left: string | undefined;
    for (const right of run) {
      const joined = left !== undefined && !(inStopWord.has(left) && inStopWord.has(right));
      if (joined) groups.push([`${left}${right}`, `${left}·${right}`]);
      left = right;
    }
  }
  return groups;
}
