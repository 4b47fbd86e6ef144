import type { Link, PhrasingContent } from 'mdast';

/** A mark of Chinese punctuation, or a Han character right behind the ending of a file or a host: no part of an address. */
const afterAddress = /[，。；：！？、（）《》「」『』【】“”‘’]|(?<=\.[a-z]{1,5})\p{Script=Han}/iu;

/**
 * Ends an address that stands bare in a text where Chinese words go on without a space: «https://example.org/a.py转换».
 * Markdown itself takes all of them for the address.
 */
export function endBareAddress(word: PhrasingContent): PhrasingContent[] {
  const [name, ...others] = word.type === 'link' ? word.children : [];
  if (word.type !== 'link' || name?.type !== 'text' || others.length > 0 || !isBare(word, name.value)) {
    return [word];
  }
  const end = name.value.search(afterAddress);
  if (end < 0) return [word];
  const rest = name.value.slice(end);
  const url = word.url.slice(0, word.url.length - rest.length);
  return [
    { ...word, url, children: [{ ...name, value: name.value.slice(0, end) }] },
    { type: 'text', value: rest },
  ];
}

/** Whether a link is its own text: what stands in `<…>` or `[…](…)` is longer, and some bare ones have no place. */
function isBare({ url, position }: Link, text: string): boolean {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return url.endsWith(text) && (start === undefined || end === undefined || end - start === text.length);
}
