import type { RootContent } from 'mdast';
import { richTextOf } from './rich-text/blocks.ts';

/** About a screen: longer runs of text are found by their parts. Counted in UTF-16 units. */
const comfortableLength = 800;

/**
 * Divides passages that nobody is cited for into pieces of about a screen, between blocks.
 * Blockquotes stand apart from each other; what ends with a colon stays with what it introduces.
 */
export function divideText(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const pieces: RootContent[][] = [];
  let length = 0;
  let open = false;
  for (const node of nodes) {
    const { text } = richTextOf([node]);
    if (text === '') continue;
    const piece = pieces.at(-1);
    const neighbours = piece?.at(-1)?.type === 'blockquote' && node.type === 'blockquote';
    const full = length + text.length > comfortableLength && !open;
    if (piece === undefined || neighbours || full) {
      pieces.push([node]);
      length = 0;
    } else {
      piece.push(node);
    }
    length += text.length;
    open = /[:：]$/u.test(text);
  }
  return pieces;
}
