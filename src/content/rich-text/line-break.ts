/**
 * What a line break inside a paragraph stands for: nothing between two characters that are written without spaces
 * (Han, kana, full-width punctuation), a space elsewhere. Authors wrap lines; readers should not see where.
 */
export function softBreak(before: string, after: string): '' | ' ' {
  return unspaced.test(before) && unspaced.test(after) ? '' : ' ';
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u2014]/u;
