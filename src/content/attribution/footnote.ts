import type { RootContent } from 'mdast';
import { readFootnote } from './footnotes.ts';
import type { Recogniser } from './part.ts';

/** A footnote that is still there: a remark that stays text with its number, or a source that nothing leads to. */
export const recogniseFootnote: Recogniser = (node) => {
  if (node.type !== 'footnoteDefinition') return null;
  const source = readFootnote(node);
  if (source !== null) {
    const citation = { type: 'citations', cited: [{ source, at: node }], certain: true } as const;
    return { parts: [{ type: 'break' }, { type: 'label', name: null }, citation, { type: 'break' }] };
  }
  const [first, ...others] = node.children;
  const mark = { type: 'text', value: `[${node.label ?? node.identifier}] ` } as const;
  const nodes: RootContent[] =
    first?.type === 'paragraph' ? [{ ...first, children: [mark, ...first.children] }, ...others] : [...node.children];
  return { parts: [{ type: 'break' }, { type: 'passage', nodes }, { type: 'break' }] };
};
