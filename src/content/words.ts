import type { PhrasingContent } from 'mdast';

/** Words without the white space and the line breaks around them. */
export function trimWords(words: readonly PhrasingContent[]): PhrasingContent[] {
  const start = words.findIndex((word) => !isBlank(word));
  const end = words.findLastIndex((word) => !isBlank(word));
  return words.slice(Math.max(0, start), end + 1).map((word, index) => {
    if (word.type !== 'text') return word;
    const value = index === 0 ? word.value.trimStart() : word.value;
    return { ...word, value: index === end - start ? value.trimEnd() : value };
  });
}

const isBlank = (word: PhrasingContent): boolean =>
  word.type === 'break' || (word.type === 'text' && word.value.trim() === '');
