import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { endBareAddress } from './bare-address.ts';
import { resolveCallout } from './callout.ts';
import { resolveHtmlBlocks } from './html/blocks.ts';
import { resolveInlineHtml } from './html/inline.ts';
import { isProgram } from './mdx.ts';
import { readDefinitions, resolveReference } from './references.ts';
import { resolveTagBlocks } from './tags/blocks.ts';
import { resolveInlineTags } from './tags/inline.ts';

/**
 * Replaces what stands for something else by what it stands for, in place: references, callouts, template tags, raw HTML.
 * Headings remain the same objects, so that what is known of them holds.
 */
export function resolveMarkup(root: Root): void {
  resolve(root, readDefinitions(root));
}

function resolve(node: Nodes, definitions: ReadonlyMap<string, Definition>): void {
  if (!('children' in node)) return;
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'listItem':
    case 'footnoteDefinition': {
      const inside = node.type === 'blockquote' ? resolveCallout(node) : node.children;
      const words = node.type === 'root' ? inside.filter((block) => !isProgram(block)) : inside;
      const blocks: RootContent[] = resolveHtmlBlocks(resolveTagBlocks(words));
      node.children = blocks as typeof node.children;
      break;
    }
    case 'paragraph':
    case 'heading':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'tableCell': {
      const words: PhrasingContent[] = node.children.map((word) => resolveReference(word, definitions));
      node.children = resolveInlineHtml(resolveInlineTags(words)).flatMap(endBareAddress);
    }
  }
  for (const child of node.children) resolve(child, definitions);
}
