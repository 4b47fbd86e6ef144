import { readCitation } from '../citation/citation.ts';
import { namesSource } from '../citation/source-label.ts';
import { readCredit } from './closing-credit.ts';
import type { Recogniser } from './part.ts';

/**
 * A citation that is a paragraph of its own. Before a link that stands alone, only a word that names a source makes it
 * one: «来源: [..](..)» cites, «一个工具: [..](..)» recommends.
 */
export const recogniseBareCitation: Recogniser = (node) => {
  if (node.type !== 'paragraph') return null;
  const citation = readCitation(node.children);
  if (citation === null || citation.form === 'link' || citation.form === 'address') return null;
  if (citation.form === 'labelled' && !namesSource(citation.source.label ?? '')) return null;
  return { parts: [{ type: 'citations', cited: [{ source: citation.source, at: node }], certain: true }] };
};

/** Directly below a blockquote, a paragraph that would end it as well: «（鲁迅《野草》）», «摘自《野草》», «by Lu Xun». */
export const recogniseCreditBelow: Recogniser = (node, above) => {
  const source = node.type === 'paragraph' && above?.type === 'blockquote' ? readCredit(node.children) : null;
  if (source === null) return null;
  return { parts: [{ type: 'citations', cited: [{ source, at: node }], certain: true, side: 'after' }] };
};
