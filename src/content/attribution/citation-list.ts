import type { List, ListItem, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { readCitation } from '../citation/citation.ts';
import { type ProblemAt, problemAt } from '../problem.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import type { Recogniser } from './part.ts';

/**
 * A list of citations. A citation nested under another is the original behind it; citations nested under a name
 * are works of that author; what else is nested or listed is a remark, and stays text.
 */
export const recogniseCitationList: Recogniser = (node) => {
  if (node.type !== 'list') return null;
  const reading = readList(node);
  if (reading.sources.length === 0) return null;
  if (reading.unread.length > 0 && !reading.certain) return null;
  const { sources, certain, remarks, unread } = reading;
  const text = [
    ...remarks,
    ...unread.map((item): RootContent => ({ ...node, children: [item], position: item.position })),
  ];
  return {
    parts: [
      { type: 'citations', node, sources, certain },
      ...text.map((left) => ({ type: 'passage', nodes: [left] }) as const),
    ],
    problems: unread.map(unreadable),
  };
};

interface Reading {
  readonly sources: readonly Source[];
  readonly certain: boolean;
  /** Blocks below a citation that are none. */
  readonly remarks: readonly RootContent[];
  readonly unread: readonly ListItem[];
}

function readList(list: List): Reading {
  const items = list.children.map((item) => ({ item, reading: readItem(item) }));
  const read = items.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  return {
    sources: read.flatMap(({ sources }) => sources),
    // One bare link below a passage is its source; several may be a list that the passage introduces.
    certain: read.some(({ certain }) => certain) || (list.children.length === 1 && read.length === 1),
    remarks: read.flatMap(({ remarks }) => remarks),
    unread: items.filter(({ reading }) => reading === null).map(({ item }) => item),
  };
}

function readItem(item: ListItem): Omit<Reading, 'unread'> | null {
  const [head, ...below] = item.children;
  if (head?.type !== 'paragraph') return null;
  const citation = readCitation(head.children);
  return citation === null
    ? readGroup(item)
    : { ...withOriginals(citation.source, below), certain: citation.form !== 'link' };
}

function withOriginals(source: Source, below: readonly RootContent[]): Omit<Reading, 'unread' | 'certain'> {
  const originals: Source[] = [];
  const remarks: RootContent[] = [];
  for (const block of below) {
    const nested = block.type === 'list' ? readList(block) : null;
    if (block.type !== 'list' || nested === null || nested.sources.length === 0) {
      remarks.push(block);
      continue;
    }
    originals.push(...nested.sources);
    remarks.push(...nested.remarks, ...nested.unread.map((item): RootContent => ({ ...block, children: [item] })));
  }
  return { sources: [{ ...source, originals }], remarks };
}

const maximumGroupName = 40;

/** A name with citations below it, each an entry of its own: works of one author, or links of one group. */
function readGroup(item: ListItem): Omit<Reading, 'unread'> | null {
  const [head, list, ...rest] = item.children;
  if (head?.type !== 'paragraph' || list?.type !== 'list' || rest.length > 0) return null;
  const name = richTextOf([head]).text.replace(/[\s:：.。]+$/u, '');
  if (name === '' || name.length > maximumGroupName || head.children.some((child) => child.type === 'link'))
    return null;
  const { sources, certain, remarks, unread } = readList(list);
  if (sources.length === 0 || unread.length > 0) return null;
  const isAuthor = sources.every((source) => source.author === null) && certain;
  return { sources: isAuthor ? sources.map((source) => ({ ...source, author: name })) : sources, certain, remarks };
}

const unreadable = (item: ListItem): ProblemAt =>
  problemAt(item, {
    severity: 'warning',
    rule: 'citation-unread',
    message: 'This item stands among citations, but does not read as one.',
    remedy: 'Write it as «Author. (date). [Title](url). *Site*.», or move it out of the list of citations.',
  });
