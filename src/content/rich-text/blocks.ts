import type { List, ListItem, Nodes, Table } from 'mdast';
import type { RichText } from '../../domain/rich-text.ts';
import { RichTextBuilder } from './builder.ts';
import { writeInline } from './inline.ts';

/** Reads blocks of Markdown into one rich text: paragraphs apart by an empty line, list items by a line break. */
export function richTextOf(nodes: readonly Nodes[]): RichText {
  const builder = new RichTextBuilder();
  writeBlocks(nodes, builder, '');
  return builder.build();
}

function writeBlocks(nodes: readonly Nodes[], builder: RichTextBuilder, indent: string): void {
  for (const node of nodes) {
    if (!isShown(node)) continue;
    separate(builder, '\n\n');
    writeBlock(node, builder, indent);
  }
}

/** Definitions and comments stand in the source alone. */
const isShown = (node: Nodes): boolean =>
  node.type !== 'definition' && node.type !== 'footnoteDefinition' && node.type !== 'thematicBreak';

/** Ends what was written so far, unless nothing was or a list item has only just begun. */
function separate(builder: RichTextBuilder, separator: string): void {
  const { text } = builder;
  if (text === '' || text.endsWith(separator) || /(^|\n)\s*(?:-|\d+\.) $/.test(text.slice(-24))) return;
  builder.write(text.endsWith('\n') ? separator.slice(1) : separator);
}

function writeBlock(node: Nodes, builder: RichTextBuilder, indent: string): void {
  switch (node.type) {
    case 'blockquote':
      return builder.mark({ kind: 'blockquote' }, () => writeBlocks(node.children, builder, indent));
    case 'list':
      return writeList(node, builder, indent);
    case 'code':
      return builder.mark({ kind: 'codeBlock', language: node.lang ?? null }, () => builder.write(node.value));
    case 'heading':
      return builder.mark({ kind: 'strong' }, () => writeInline(node.children, builder));
    case 'table':
      return writeTable(node, builder);
    case 'paragraph':
      return writeInline(node.children, builder);
    default:
      if ('children' in node) writeBlocks(node.children, builder, indent);
      else writeInline([node], builder);
  }
}

function writeList(list: List, builder: RichTextBuilder, indent: string): void {
  for (const [index, item] of list.children.entries()) {
    if (index > 0) separate(builder, list.spread ? '\n\n' : '\n');
    const bullet = list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
    builder.mark({ kind: 'marker' }, () => builder.write(indent + bullet));
    writeItem(item, builder, indent);
  }
}

function writeItem(item: ListItem, builder: RichTextBuilder, indent: string): void {
  if (typeof item.checked === 'boolean') builder.write(item.checked ? '☑ ' : '☐ ');
  for (const [index, child] of item.children.entries()) {
    if (index > 0) separate(builder, child.type === 'list' ? '\n' : '\n\n');
    writeBlock(child, builder, `${indent}  `);
  }
}

function writeTable(table: Table, builder: RichTextBuilder): void {
  for (const [index, row] of table.children.entries()) {
    if (index > 0) builder.write('\n');
    for (const [column, cell] of row.children.entries()) {
      if (column > 0) builder.write(' | ');
      writeInline(cell.children, builder);
    }
  }
}
