import type { PhrasingContent } from 'mdast';
import { richTextOfInline } from '../rich-text/inline.ts';
import { trimWords } from '../words.ts';

/** Words that end with something in brackets, taken apart. */
export interface Bracketed {
  /** Empty when nothing else is there. */
  readonly before: readonly PhrasingContent[];
  readonly inside: readonly PhrasingContent[];
}

const openings: Readonly<Record<string, string>> = { '）': '（', ')': '(', '】': '【', ']': '[', '〕': '〔' };
const maximumLength = 200;

/** Takes «…（来源：[书](url)）» apart; null for words that do not end with brackets of one pair. */
export function splitClosingBrackets(words: readonly PhrasingContent[]): Bracketed | null {
  const last = words.at(-1);
  const written = last?.type === 'text' ? /([）)】\]〕])[\s。.]{0,3}$/u.exec(last.value.slice(-maximumLength)) : null;
  if (last?.type !== 'text' || written === null) return null;
  const opening = openings[written[1] ?? ''] ?? '';
  const end = Math.max(0, last.value.length - maximumLength) + written.index;
  const open = [...words.slice(0, -1), { ...last, value: last.value.slice(0, end) }];
  const index = open.findLastIndex((word) => word.type === 'text' && word.value.includes(opening));
  const word = open[index];
  if (word?.type !== 'text') return null;
  const at = word.value.lastIndexOf(opening);
  const inside = trimWords([{ ...word, value: word.value.slice(at + opening.length) }, ...open.slice(index + 1)]);
  const before = trimWords([...open.slice(0, index), { ...word, value: word.value.slice(0, at) }]);
  const isOnePair = !/[（()）【】〔〕]/u.test(richTextOfInline(inside).text.slice(0, maximumLength));
  return isOnePair && inside.length > 0 ? { before, inside } : null;
}
