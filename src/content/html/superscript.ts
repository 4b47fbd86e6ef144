import type { PhrasingContent } from 'mdast';

const raised = new Map(
  [...'0123456789+-=()ni'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][index] ?? plain]),
);

/** «a²» for `a<sup>2</sup>`, which would else read as a2; words that have no raised form stay as they are. */
export function toSuperscript(words: PhrasingContent[]): PhrasingContent[] {
  const [word, ...others] = words;
  if (word?.type !== 'text' || others.length > 0) return words;
  const letters = [...word.value].map((letter) => raised.get(letter));
  return letters.every((letter) => letter !== undefined) ? [{ ...word, value: letters.join('') }] : words;
}
