import type { List, ListItem, RootContent } from 'mdast';
import { type CitationForm, readCitation } from '../citation/citation.ts';
import { namesSource } from '../citation/source-label.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import { trimEndOf } from '../trim-end.ts';
import { runsOf } from './list-items.ts';
import type { Cited } from './part.ts';

interface ItemReading {
  readonly cited: readonly Cited[];
  /** Blocks below a citation that are none. */
  readonly remarks: readonly RootContent[];
  readonly forms: readonly CitationForm[];
}

/** What a list of citations says. */
export interface Reading extends ItemReading {
  /** False for no more than links, and for links with labels among other words. */
  readonly certain: boolean;
  readonly unread: readonly ListItem[];
}

/** Reads the items of a list. Beside a full citation, a link with words behind it is one more, with a remark. */
export function readList(list: List, besideFull = false): Reading {
  const items = list.children.map((item) => ({ item, reading: readItem(item, besideFull) }));
  const read = items.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  const unread = items.filter(({ reading }) => reading === null).map(({ item }) => item);
  const forms = read.flatMap((item) => item.forms);
  const hasFull = forms.includes('full');
  if (hasFull && !besideFull && unread.length > 0) return readList(list, true);
  return {
    cited: read.flatMap(({ cited }) => cited),
    certain: hasFull || (unread.length === 0 && forms.includes('labelled')),
    forms,
    remarks: read.flatMap(({ remarks }) => remarks),
    unread,
  };
}

/** An item that is a citation, or a group of them; null for any other. */
export function readItem(item: ListItem, besideFull = false): ItemReading | null {
  const [head, ...below] = item.children;
  if (head?.type !== 'paragraph') return null;
  const citation = readCitation(head.children, besideFull);
  if (citation === null) return readGroup(item);
  const { cited: nested, forms, remarks } = readBelow(below);
  const isBehind =
    citation.form === 'full' ||
    forms.includes('full') ||
    nested.some(({ source: { title, label } }) => namesSource(title ?? '') || namesSource(label ?? ''));
  const originals = isBehind ? nested.map(({ source }) => source) : [];
  const cited = [{ source: { ...citation.source, originals }, at: head }, ...(isBehind ? [] : nested)];
  const form = namesSource(citation.source.label ?? '') ? 'full' : citation.form;
  return { cited, remarks, forms: [form] };
}

/** Citations nested under a citation are its originals, and links nested under a link more links; all else is a remark. */
function readBelow(blocks: readonly RootContent[]): ItemReading {
  const cited: Cited[] = [];
  const forms: CitationForm[] = [];
  const remarks: RootContent[] = [];
  for (const block of blocks) {
    const nested = block.type === 'list' ? readList(block) : null;
    if (block.type !== 'list' || nested === null || nested.cited.length === 0) {
      remarks.push(block);
    } else {
      cited.push(...nested.cited);
      forms.push(...nested.forms);
      remarks.push(...nested.remarks, ...runsOf(block, (item) => nested.unread.includes(item)));
    }
  }
  return { cited, forms, remarks };
}

const maximumGroupName = 40;

/** A name with citations below it, each an entry of its own: works of one author, or links of one group. */
function readGroup(item: ListItem): ItemReading | null {
  const [head, list, ...rest] = item.children;
  if (head?.type !== 'paragraph' || list?.type !== 'list' || rest.length > 0) return null;
  const name = trimEndOf(richTextOf([head]).text, /[\s:：.。]/u);
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
  return { cited: named, forms, remarks };
}
