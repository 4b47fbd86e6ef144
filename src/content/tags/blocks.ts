import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { creditLine } from '../attribution/credit-line.ts';
import type { Tag } from '../syntax/tag.ts';
import { creditOf, isCommentTag, isQuoteTag } from './credit.ts';
import { readTag, type TagReading } from './read-tag.ts';
import { splitParagraph } from './split-paragraph.ts';

/** A tag that waits for the one that ends it. */
interface OpenTag {
  readonly tag: Tag;
  readonly reading: TagReading;
  readonly nodes: RootContent[];
}

const maximumDepth = 30;

/**
 * Pairs the tags among blocks: those that quote become blockquotes with a line that names whom; all others vanish and
 * leave what they enclose. A tag that nothing ends encloses nothing.
 */
export function resolveTagBlocks(blocks: readonly RootContent[]): RootContent[] {
  const nodes = blocks.flatMap((node) => (node.type === 'paragraph' ? splitParagraph(node) : [node]));
  if (!nodes.some((node) => node.type === 'tag')) return nodes;
  const result: RootContent[] = [];
  const open: OpenTag[] = [];
  const inner = (): RootContent[] => open.at(-1)?.nodes ?? result;
  const readings = new Map(
    nodes.flatMap((node) => (node.type === 'tag' ? [[node, readTag(node.value)] as const] : [])),
  );
  const coming = countEnds([...readings.values()]);

  for (const node of nodes) {
    const reading = node.type === 'tag' ? readings.get(node) : undefined;
    if (node.type !== 'tag' || reading === undefined) inner().push(node);
    else if (reading.role === 'end') close(reading);
    else if (reading.role === 'start' && isEnded(reading) && open.length < maximumDepth)
      open.push({ tag: node, reading, nodes: [] });
    else inner().push(...titleOf({ tag: node, reading, nodes: [] }));
  }
  while (open.length > 0) spill();
  return result;

  /** Whether an end that could be its own is still to come. */
  function isEnded(reading: TagReading): boolean {
    return (coming.get(keyOf(reading)) ?? 0) > 0 || (reading.colons === 0 && (coming.get('') ?? 0) > 0);
  }

  function close(end: TagReading): void {
    coming.set(keyOf(end), (coming.get(keyOf(end)) ?? 0) - 1);
    if (!open.some((element) => ends(end, element.reading))) return;
    for (let last = open.at(-1); last !== undefined && !ends(end, last.reading); last = open.at(-1)) spill();
    const element = open.pop();
    if (element !== undefined) inner().push(...enclose(element));
  }

  /** A tag that stood alone: what came after it was never inside. */
  function spill(): void {
    const element = open.pop();
    if (element !== undefined) inner().push(...titleOf(element), ...element.nodes);
  }
}

const keyOf = ({ name, colons }: TagReading): string => (colons > 0 ? ':' : name);

function countEnds(readings: readonly TagReading[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const reading of readings) {
    if (reading.role === 'end') counts.set(keyOf(reading), (counts.get(keyOf(reading)) ?? 0) + 1);
  }
  return counts;
}

const ends = (end: TagReading, start: TagReading): boolean =>
  end.colons > 0 || start.colons > 0
    ? start.colons > 0 && end.colons >= start.colons
    : end.name === '' || end.name === start.name;

function enclose(element: OpenTag): RootContent[] {
  const { tag, reading, nodes } = element;
  if (isCommentTag(reading)) return [];
  if (!isQuoteTag(reading)) return [...titleOf(element), ...nodes];
  const [only] = nodes;
  const inside = nodes.length === 1 && only?.type === 'blockquote' ? only.children : nodes;
  const source = creditOf(reading);
  const credit = source === null ? [] : [creditLine(source, tag.position)];
  const position = around(nodes) ?? tag.position;
  const quote: Blockquote = { type: 'blockquote', children: [...inside, ...credit] as Blockquote['children'] };
  return [position === undefined ? quote : { ...quote, position }];
}

/** The words that a directive shows above what it encloses. */
function titleOf({ tag, reading }: OpenTag): Paragraph[] {
  const title = reading.colons > 0 && !isQuoteTag(reading) ? reading.arguments.text : '';
  if (title === '') return [];
  const words: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
  };
  return [tag.position === undefined ? words : { ...words, position: tag.position }];
}

function around(nodes: readonly RootContent[]): RootContent['position'] {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}
