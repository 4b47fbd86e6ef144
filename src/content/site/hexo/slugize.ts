import { withoutDiacritics } from './diacritics.ts';

/** As `filename_case` and its like name them. */
export type LetterCase = 'as-is' | 'lower' | 'upper';

/** Hexo's `slugize`: controls go, ASCII signs and spaces become one hyphen, everything else stays. */
export function slugize(text: string, letterCase: LetterCase = 'as-is', separator = '-'): string {
  const slug = withoutDiacritics(text)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
    .replace(/[\u0000-\u001f]/g, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, separator)
    .split(separator)
    .filter((part) => part !== '')
    .join(separator);
  if (letterCase === 'as-is') return slug;
  return letterCase === 'lower' ? slug.toLowerCase() : slug.toUpperCase();
}

/** 1 is lower case, 2 is upper case; anything else leaves the letters alone. */
export function letterCaseOf(setting: unknown): LetterCase {
  if (Number(setting) === 1) return 'lower';
  return Number(setting) === 2 ? 'upper' : 'as-is';
}
