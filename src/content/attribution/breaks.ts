import { isComment } from '../html/comment.ts';
import type { Recogniser } from './part.ts';

/** Thematic breaks and `<!-- more -->` end an excerpt. Other comments and definitions are nobody's text. */
export const recogniseBreak: Recogniser = (node) => {
  if (node.type === 'thematicBreak') return { parts: [{ type: 'break' }] };
  if (node.type === 'definition') return { parts: [] };
  if (node.type !== 'html' || !isComment(node.value)) return null;
  return { parts: isMoreMark(node.value) ? [{ type: 'break' }] : [] };
};

/** `<!-- more -->` (Hexo, Jekyll by setting), `<!--more-->` (Hugo, Zola), `<!-- truncate -->` (Docusaurus). */
const isMoreMark = (comment: string): boolean => /^<!--\s*(more|truncate|excerpt)\s*-->\s*$/i.test(comment);
