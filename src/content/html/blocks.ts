import type { Html, RootContent } from 'mdast';
import { isComment } from './comment.ts';
import { convertHtml } from './convert.ts';
import { pairTags } from './enclosures.ts';

/** What real pages never reach, and what makes reading HTML slow beyond. */
const maximumDepth = 60;
const maximumLeftOpen = 200;

/**
 * Replaces blocks of raw HTML by the Markdown blocks they stand for, and puts the Markdown that stands between an
 * opening tag and its closing one inside. Comments stay. Positions remain those of the file, by line.
 */
export function resolveHtmlBlocks(nodes: readonly RootContent[]): RootContent[] {
  if (!nodes.some(isMarkup)) return [...nodes];
  const { ends, depth, leftOpen } = pairTags(nodes.map((node) => (isMarkup(node) ? node.value : null)));
  const asSource = depth > maximumDepth || leftOpen > maximumLeftOpen;
  const result: RootContent[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined || !isMarkup(node)) {
      result.push(...(node === undefined ? [] : [node]));
    } else if (asSource) {
      result.push({ type: 'code', lang: 'html', value: node.value, position: node.position });
    } else {
      const end = lastOf(ends, index);
      result.push(...convertHtml(nodes.slice(index, end + 1), isMarkup));
      index = end;
    }
  }
  return result;
}

/** The last block of all that is enclosed from `start` on, when enclosures overlap. */
function lastOf(ends: ReadonlyMap<number, number>, start: number): number {
  let end = start;
  for (let index = start; index <= end; index += 1) end = Math.max(end, ends.get(index) ?? end);
  return end;
}

const isMarkup = (node: RootContent): node is Html => node.type === 'html' && !isComment(node.value);
