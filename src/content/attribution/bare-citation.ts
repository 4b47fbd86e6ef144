import { readCitation } from '../citation/citation.ts';
import type { Recogniser } from './part.ts';

/**
 * A citation that is a paragraph of its own. Before a link that stands alone, only a word that names a source makes it
 * one: «来源: [..](..)» cites, «一个工具: [..](..)» recommends.
 */
export const recogniseBareCitation: Recogniser = (node) => {
  if (node.type !== 'paragraph') return null;
  const citation = readCitation(node.children);
  if (citation === null || citation.form === 'link') return null;
  if (citation.form === 'labelled' && !namesSource(citation.source.label ?? '')) return null;
  return { parts: [{ type: 'citations', cited: [{ source: citation.source, at: node }], certain: true }] };
};

const namesSource = (label: string): boolean =>
  /(来源|來源|出处|出處|原文|原帖|转自|轉自|转载自|摘自|引自|选自|知乎问题|知乎回答|参考|參考)$|^(原文|来源|參考|参考|出处)|^(source|sources|via|from|ref|refs|reference|original|cited from)$/i.test(
    label,
  );
