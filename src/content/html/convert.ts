import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Html, Nodes, RootContent } from 'mdast';
import { dropBarren } from './barren.ts';
import { handlersWith } from './handlers.ts';
import { locate } from './locate.ts';

/**
 * Converts HTML blocks with the Markdown blocks between them. A Markdown block takes part as an empty element, by whose
 * place it is found again: HTML then decides what encloses it.
 */
export function convertHtml(
  nodes: readonly RootContent[],
  isMarkup: (node: RootContent) => node is Html,
): BlockContent[] {
  const firstLine = nodes[0]?.position?.start.line ?? 1;
  const placed = new Map<number, RootContent>();
  let source = '';
  let line = firstLine;
  for (const node of nodes) {
    const start = Math.max(line, node.position?.start.line ?? line);
    source += '\n'.repeat(start - line);
    if (!isMarkup(node)) placed.set(source.length, node);
    const written = isMarkup(node) ? node.value : '<div></div>';
    source += written;
    line = start + written.split('\n').length - 1;
  }
  const markdownAt = (element: Element): Nodes | undefined => placed.get(element.position?.start.offset ?? -1);
  const html = fromHtml(source, { fragment: true });
  dropBarren(html);
  const tree = toMdast(html, { document: true, handlers: handlersWith(markdownAt) });
  const blocks = tree.type === 'root' ? (tree.children as BlockContent[]) : [];
  locate(blocks, new Set<Nodes>(placed.values()), firstLine - 1);
  return blocks;
}
