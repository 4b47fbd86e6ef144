import type { PhrasingContent, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { readDashLine } from '../citation/dash-line.ts';
import { isPersonName } from '../citation/name.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import type { Recogniser } from './part.ts';

/** «- Author» directly below a blockquote: what was meant as a dash begins a list. */
export const recogniseNameItem: Recogniser = (node, above) => {
  const source = above?.type === 'blockquote' ? readNameItem(node, above) : null;
  if (source === null || (source.title === null && !isFullName(source.author ?? ''))) return null;
  return { parts: [{ type: 'citations', cited: [{ source, at: node }], certain: true, side: 'after' }] };
};

/** One capitalised word, or a phrase of Han characters, may be an item like any other. */
const isFullName = (name: string): boolean =>
  /^\p{Lu}\S*\s+\p{Lu}/u.test(name) || /^(?!第)\p{Script=Han}{2,4}$|·/u.test(name);

/** Whom a list of nothing but one name names, below words that end as a sentence does: others may lead to a list. */
export function readNameItem(list: RootContent | undefined, above: RootContent): Source | null {
  if (list?.type !== 'list' || list.ordered === true || list.children.length !== 1) return null;
  const [paragraph, ...others] = list.children[0]?.children ?? [];
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  // What a link leads to is a work.
  if (paragraph.children[0]?.type === 'link') return null;
  if (!/[。！？…．.!?”"’』」》）)]$/u.test(richTextOf([above]).text.trimEnd().slice(-20))) return null;
  const dash: PhrasingContent = { type: 'text', value: '— ' };
  const source = readDashLine([dash, ...paragraph.children]);
  return source !== null && isPersonName(source.author ?? '') ? source : null;
}
