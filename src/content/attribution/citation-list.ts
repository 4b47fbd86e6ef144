import type { List, ListItem, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { type CitationForm, readCitation } from '../citation/citation.ts';
import { type ProblemAt, problemAt } from '../problem.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import type { Cited, Recogniser } from './part.ts';

/**
 * A list of citations. A citation nested under another is the original behind it; citations nested under a name
 * are works of that author; what else is nested or listed is a remark, and stays text.
 */
export const recogniseCitationList: Recogniser = (node) => {
  if (node.type !== 'list') return null;
  const passage = passageAbove(node);
  const { cited, remarks, unread, ...reading } = readList(
    passage === null ? node : listOf(node, node.children.slice(passage.children.length)),
  );
  const offersAddresses = cited.length > 0 && reading.forms.every((form) => form === 'address');
  // One bare link below a passage is its source; several may be a list that the passage introduces.
  const certain = reading.certain || (node.children.length === 1 && cited.length === 1 && !offersAddresses);
  if (cited.length === 0 || (!certain && (unread.length > 0 || passage !== null))) return null;
  const said = [...remarks, ...unread.map((item) => listOf(node, [item]))];
  return {
    parts: [
      ...(passage === null ? [] : [{ type: 'passage', nodes: [passage] } as const]),
      // «下载地址：https://…» helps whoever reads on; it says nothing of where the passage above comes from.
      { type: 'citations', cited, certain, ...(offersAddresses ? { side: 'apart' } : {}) },
      ...said.map((block) => ({ type: 'remark', nodes: [block] }) as const),
    ],
    problems: unread.map(unreadable),
  };
};

/**
 * The items above the first citation, when an empty line parts them from it: the author meant a list with its citations
 * below, but Markdown reads one list.
 */
function passageAbove(list: List): List | null {
  const first = list.children.findIndex((item) => readItem(item) !== null);
  const [above, below] = [list.children[first - 1], list.children[first]];
  return above !== undefined && isApart(above, below) ? listOf(list, list.children.slice(0, first)) : null;
}

interface Reading {
  readonly cited: readonly Cited[];
  readonly certain: boolean;
  readonly forms: readonly CitationForm[];
  /** Blocks below a citation that are none. */
  readonly remarks: readonly RootContent[];
  readonly unread: readonly ListItem[];
}

type ItemReading = Omit<Reading, 'unread'>;

function readList(list: List): Reading {
  const items = list.children.map((item) => ({ item, reading: readItem(item) }));
  const read = items.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  return {
    cited: read.flatMap(({ cited }) => cited),
    certain: read.some(({ certain }) => certain),
    forms: read.flatMap(({ forms }) => forms),
    remarks: read.flatMap(({ remarks }) => remarks),
    unread: items.filter(({ reading }) => reading === null).map(({ item }) => item),
  };
}

function readItem(item: ListItem): ItemReading | null {
  const [head, ...below] = item.children;
  if (head?.type !== 'paragraph') return null;
  const citation = readCitation(head.children);
  if (citation === null) return readGroup(item);
  const { originals, remarks } = readBelow(below);
  const cited = [{ source: { ...citation.source, originals }, at: head }];
  const certain = citation.form === 'full' || citation.form === 'labelled';
  return { cited, remarks, certain, forms: [citation.form] };
}

/** Citations nested under a citation are its originals; all else is a remark. */
function readBelow(blocks: readonly RootContent[]): { originals: readonly Source[]; remarks: readonly RootContent[] } {
  const originals: Source[] = [];
  const remarks: RootContent[] = [];
  for (const block of blocks) {
    const nested = block.type === 'list' ? readList(block) : null;
    if (block.type !== 'list' || nested === null || nested.cited.length === 0) {
      remarks.push(block);
    } else {
      originals.push(...nested.cited.map(({ source }) => source));
      remarks.push(...nested.remarks, ...nested.unread.map((item) => listOf(block, [item])));
    }
  }
  return { originals, remarks };
}

const maximumGroupName = 40;

/** A name with citations below it, each an entry of its own: works of one author, or links of one group. */
function readGroup(item: ListItem): ItemReading | null {
  const [head, list, ...rest] = item.children;
  if (head?.type !== 'paragraph' || list?.type !== 'list' || rest.length > 0) return null;
  const name = richTextOf([head]).text.replace(/[\s:：.。]+$/u, '');
  if (name === '' || name.length > maximumGroupName || head.children.some((child) => child.type === 'link'))
    return null;
  const { cited, certain, forms, remarks, unread } = readList(list);
  if (cited.length === 0 || unread.length > 0) return null;
  const isAuthor = certain && cited.every(({ source }) => source.author === null && source.label === null);
  const named = cited.map(({ source, at }) => ({
    source: isAuthor
      ? { ...source, author: name }
      : { ...source, label: source.label === null ? name : `${name}: ${source.label}` },
    at,
  }));
  return { cited: named, certain, forms, remarks };
}

/** Some items of a list, as a list of its own. */
function listOf(list: List, items: readonly ListItem[]): List {
  const [start, end] = [items[0]?.position?.start, items.at(-1)?.position?.end];
  const first = (list.start ?? 1) + Math.max(0, items[0] === undefined ? -1 : list.children.indexOf(items[0]));
  const position = start === undefined || end === undefined ? list.position : { start, end };
  return { ...list, children: [...items], start: list.ordered ? first : null, spread: isSpread(items), position };
}

const isSpread = (items: readonly ListItem[]): boolean => items.some((item, index) => isApart(item, items[index + 1]));

const isApart = (item: ListItem, next: ListItem | undefined): boolean =>
  (next?.position?.start.line ?? 0) > (item.position?.end.line ?? 0) + 1;

const unreadable = (item: ListItem): ProblemAt =>
  problemAt(item, {
    severity: 'warning',
    rule: 'citation-unread',
    message: 'This item stands among citations, but does not read as one.',
    remedy: 'Write it as «Author. (date). [Title](url). *Site*.», or move it out of the list of citations.',
  });
