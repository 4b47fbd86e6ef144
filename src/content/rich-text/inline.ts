import type { Nodes, PhrasingContent } from 'mdast';
import type { RichText } from '../../domain/rich-text.ts';
import { RichTextBuilder } from './builder.ts';
import { softBreak } from './line-break.ts';
import { webUrl } from './web-url.ts';

/** Writes inline Markdown: words, styles, links. Comments are nobody's words. */
export function writeInline(nodes: readonly (PhrasingContent | Nodes)[], builder: RichTextBuilder): void {
  for (const node of nodes) writeNode(node, builder);
}

export function richTextOfInline(nodes: readonly PhrasingContent[]): RichText {
  const builder = new RichTextBuilder();
  writeInline(nodes, builder);
  return builder.build();
}

const styles = { strong: 'strong', delete: 'deleted' } as const;

function writeNode(node: PhrasingContent | Nodes, builder: RichTextBuilder): void {
  switch (node.type) {
    case 'text':
      return writeWords(node.value, builder);
    case 'emphasis':
      return builder.mark({ kind: node.data?.hidden ? 'spoiler' : 'emphasis' }, () =>
        writeInline(node.children, builder),
      );
    case 'strong':
    case 'delete':
      return builder.mark({ kind: styles[node.type] }, () => writeInline(node.children, builder));
    case 'inlineCode':
      return builder.mark({ kind: 'code' }, () => builder.write(node.value.replaceAll('\n', ' ')));
    case 'link':
      return writeLink(node.url, builder, () => writeInline(node.children, builder));
    case 'image':
      return writeLink(node.url, builder, () => builder.write(node.alt || fileName(node.url)));
    case 'break':
      return builder.write('\n');
    case 'html':
    case 'tag':
      return;
    case 'footnoteReference':
      return builder.write(`[${node.label ?? node.identifier}]`);
    default:
      if ('children' in node) writeInline(node.children, builder);
      else if ('value' in node) builder.write(node.value);
  }
}

function writeLink(address: string, builder: RichTextBuilder, write: () => void): void {
  const url = webUrl(address);
  if (url === null) write();
  else builder.mark({ kind: 'link', url }, write);
}

function writeWords(value: string, builder: RichTextBuilder): void {
  for (const [index, line] of value.split(/\r?\n|\r/).entries()) {
    if (index > 0) builder.write(softBreak(builder.last, line.charAt(0)));
    builder.write(line);
  }
}

const fileName = (url: string): string =>
  url
    .split(/[?#]/, 1)[0]
    ?.split('/')
    .findLast((part) => part !== '') ?? url;
