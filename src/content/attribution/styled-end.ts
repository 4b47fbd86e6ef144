import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import { startsWithDash } from '../citation/dash-line.ts';
import { richTextOfInline } from '../rich-text/inline.ts';

/** Words that are set in italics or in bold. */
export type Styled = Emphasis | Strong;

export const isStyled = (word: PhrasingContent): word is Styled => word.type === 'emphasis' || word.type === 'strong';

/** «话。*—— 作者*»: an attribution at the end of some words, without the style that it is set in. */
export function withoutStyleAtEnd(words: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const last = words.at(-1);
  if (last === undefined || !isStyled(last) || !startsWithDash(richTextOfInline([last]).text)) return words;
  const [first, ...others] = last.children;
  const before = words.at(-2);
  if (first?.type !== 'text' || before?.type !== 'text') return [...words.slice(0, -1), ...last.children];
  return [...words.slice(0, -2), { ...before, value: before.value + first.value }, ...others];
}
