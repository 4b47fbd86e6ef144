import type { IsoDate } from '../../domain/post.ts';
import { readDate } from './date.ts';
import type { Run } from './run.ts';

export interface Dated {
  /** Null for «n.d.»: a date was meant, and is not known. */
  readonly date: IsoDate | null;
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
      const inside = match[1] ?? '';
      const date = readDate(inside);
      if (date === null && !/^(n\.\s?d\.|no date|日期不详|无日期)$/i.test(inside.trim())) continue;
      const end = match.index + match[0].length;
      const before = [...runs.slice(0, index), { ...run, text: run.text.slice(0, match.index) }];
      const after = [{ ...run, text: run.text.slice(end) }, ...runs.slice(index + 1)];
      return endsCleanly(after) ? { date, before: filled(before), after: filled(after) } : null;
    }
  }
  return null;
}

/** «Author. 2025-09. [Title](url)» */
function findBare([first, ...after]: readonly Run[]): Dated | null {
  if (first?.kind !== 'text' || after[0]?.kind !== 'link') return null;
  const match = /^(?:(.*[^\s])\s)?\s*((?:19|20)\d{2}(?:[-/.年]\d{1,2}){0,2}[月日]?)\s*[.。．,，]?\s*$/su.exec(
    first.text,
  );
  const [before = '', written = ''] = match?.slice(1) ?? [];
  const date = readDate(written);
  if (date === null || !(before === '' || /[.。．,，]$/u.test(before))) return null;
  return { date, before: filled([{ ...first, text: before }]), after };
}

const filled = (runs: readonly Run[]): Run[] => runs.filter((run) => run.text.trim() !== '' || run.url !== null);

/** «最近 (2021/10/28) 发现…» goes on with its sentence; a citation ends its date with a stop, or goes on with the title. */
function endsCleanly(after: readonly Run[]): boolean {
  const [first, second] = after;
  if (first === undefined) return false;
  if (first.text.trim() === '') return second !== undefined;
  return /^\s*[.。．,，]/.test(first.text);
}
