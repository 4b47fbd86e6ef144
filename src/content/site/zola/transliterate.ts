import unidecode from 'unidecode';

/** Characters that Zola's table reads otherwise than the common one. */
const otherwise: ReadonlyMap<string, string> = new Map([
  ['么', 'Me '],
  ['什', 'Shen '],
  ['价', 'Jia '],
  ['旅', 'Lv '],
  ['术', 'Shu '],
]);

/** A character in ASCII, Han in pinyin, as Zola's `deunicode` writes it; null where that is not known here. */
export function transliterate(character: string): string | null {
  if (character.length > 1) return null;
  const ascii = otherwise.get(character) ?? unidecode(character);
  return ascii === '' || /^\[(?:\?|d\d+)\]/.test(ascii) ? null : ascii;
}
