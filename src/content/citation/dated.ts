import type { IsoDate } from '../../domain/post.ts';
import { readDate } from './date.ts';
import type { Run } from './run.ts';

export interface Dated {
  /** Null for «n.d.»: a date was meant, and is not known. */
  readonly date: IsoDate | null;
  /** What was written, where a date does not say all of it: «c. 350 BCE», «in press». */
  readonly note: string | null;
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

/** Finds the date of a citation: «(2021, Mar 10)», or «2025-09.» right before the title. */
export const findDate = (runs: readonly Run[]): Dated | null => findInParentheses(runs) ?? findBare(runs);

/** Finds «(2021, Mar 10)» in a citation: parentheses that hold nothing but a date, with what stands around them. */
function findInParentheses(runs: readonly Run[]): Dated | null {
  for (const [index, run] of runs.entries()) {
    if (run.kind !== 'text') continue;
    for (const match of run.text.matchAll(/[(（]([^()（）]{1,40})[)）]/g)) {
      const inside = (match[1] ?? '').trim();
      const exact = readDate(inside);
      const year = exact === null ? roughly.exec(inside)?.[1] : undefined;
      if (exact === null && year === undefined && !isUndated(inside)) continue;
      const date = exact ?? readDate(year ?? '');
      const note = exact === null && !noDate.test(inside) ? inside : null;
      const end = match.index + match[0].length;
      const before = [...runs.slice(0, index), { ...run, text: run.text.slice(0, match.index) }];
      const after = [{ ...run, text: run.text.slice(end) }, ...runs.slice(index + 1)];
      return endsCleanly(after) ? { date, note, before: filled(before), after: filled(after) } : null;
    }
  }
  return null;
}

/** «2020a», «2019–2020», «1923/1961» */
const roughly = /^(\d{4})(?:[a-z]|\s?[–—/-]\s?\d{2,4})$/;

const noDate = /^(?:n\.\s?d\.|no date|日期不详|无日期)$/i;
const isUndated = (words: string): boolean =>
  noDate.test(words) ||
  /^(?:in press|forthcoming|待刊|(?:c\.|ca\.|约|公元前?)\s?\d{1,4}\s?年?(?:\s?(?:BCE?|CE|AD))?|\d{1,4}\s?(?:BCE?|CE|AD))$/i.test(
    words,
  );

/** «Author. 2025-09. [Title](url)» */
function findBare([first, ...after]: readonly Run[]): Dated | null {
  if (first?.kind !== 'text' || after[0]?.kind !== 'link') return null;
  const match = /^(?:(.*[^\s])\s)?\s*((?:19|20)\d{2}(?:[-/.年]\d{1,2}){0,2}[月日]?)\s*[.。．,，]?\s*$/su.exec(
    first.text,
  );
  const [before = '', written = ''] = match?.slice(1) ?? [];
  const date = readDate(written);
  if (date === null || !(before === '' || /[.。．,，]$/u.test(before))) return null;
  return { date, note: null, before: filled([{ ...first, text: before }]), after };
}

const filled = (runs: readonly Run[]): Run[] => runs.filter((run) => run.text.trim() !== '' || run.url !== null);

/** «最近 (2021/10/28) 发现…» goes on with its sentence; a citation ends its date with a stop, or goes on with the title. */
function endsCleanly(after: readonly Run[]): boolean {
  const [first, second] = after;
  if (first === undefined) return false;
  if (first.text.trim() === '') return second !== undefined;
  return /^\s*[.。．,，]/.test(first.text);
}
