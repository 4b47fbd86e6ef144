import { readLed } from '../citation/led.ts';
import { splitClosingBrackets } from './closing-brackets.ts';
import type { Recogniser } from './part.ts';

/** «…（[来源](url)）», «…（摘自《书》）»: a source in brackets at the end of a paragraph. */
export const recogniseTrailingSource: Recogniser = (node) => {
  if (node.type !== 'paragraph') return null;
  const found = splitClosingBrackets(node.children);
  const source = found === null ? null : readLed(found.inside);
  if (found === null || source === null || found.before.length === 0) return null;
  return { parts: [{ type: 'quotation', nodes: [{ ...node, children: [...found.before] }], sources: [source] }] };
};
