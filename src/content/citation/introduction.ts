import { isPersonName } from './name.ts';
import type { Run } from './run.ts';

/** What stands before the date or the title. */
export interface Introduction {
  readonly author: string | null;
  readonly label: string | null;
}

const maximumName = 160;

/**
 * Reads the words before a work as author and label. «知乎问题:» is a label, never a person.
 * `expected` tells what ends them: a date needs no mark of its own; a bare title is introduced by a stop or a colon.
 * Null when the words are a sentence rather than an introduction.
 */
export function readIntroduction(runs: readonly Run[], expected: 'name' | 'introduced'): Introduction | null {
  const words = runs
    .map((run) => run.text)
    .join('')
    .trim();
  if (words === '') return { author: null, label: null };
  if (words.length > maximumName || runs.some((run) => run.kind === 'link' && run.url === null)) return null;
  const { label, rest } = splitLabel(words);
  if (rest === '') return { author: null, label };
  if (expected === 'introduced' && !introduces(rest)) return null;
  const author = rest.replace(/[\s.。．,，、]+$/u, (end) => (isInitial(rest, end) ? '.' : ''));
  return isName(author) ? { author, label } : null;
}

/** «Author. » introduces a title, and so does «Author, » where nothing but a name can be meant; a clause does not. */
function introduces(words: string): boolean {
  if (/^P\.?\s?S\b/iu.test(words)) return false;
  const name = words.replace(/[\s.。．,，]+$/u, '');
  if (/[,，]$/u.test(words)) return isPersonName(name);
  return /[.。．]$/u.test(words) && !/\p{Script=Han}.*[,，]|[,，].*\p{Script=Han}/u.test(name);
}

/** «Irpan, A.», «Sadowski et al.» and «King, Jr.» keep their stop. */
const isInitial = (words: string, end: string): boolean =>
  end.startsWith('.') && /(?:^|[\s.-])(?:\p{Lu}|et al|[JS]r)$/u.test(words.slice(0, words.length - end.length));

function splitLabel(words: string): { readonly label: string | null; readonly rest: string } {
  const match = /^([^:：]{1,40})[:：]\s*/u.exec(words);
  return match === null
    ? { label: null, rest: words }
    : { label: (match[1] ?? '').trim(), rest: words.slice(match[0].length).trim() };
}

/** A name has no end of a sentence in it; stops after initials and abbreviations are none. */
function isName(words: string): boolean {
  if (/[。！？!?；;“”]/u.test(words) || !/^[^.。．,，、)）]*\p{L}/u.test(words)) return false;
  return !/\p{Ll}{4,}\.\s+\p{Lu}?\p{Ll}+\s+\p{Ll}/u.test(words);
}
