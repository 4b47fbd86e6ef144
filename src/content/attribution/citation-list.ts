import type { List, ListItem } from 'mdast';
import { findDate } from '../citation/dated.ts';
import { runsOf as inlineRunsOf } from '../citation/run.ts';
import { type ProblemAt, problemAt } from '../problem.ts';
import { readItem, readList } from './citation-items.ts';
import { isApart, listOf, runsOf } from './list-items.ts';
import type { Part, Recogniser } from './part.ts';

/**
 * A list of citations. A citation nested under another is the original behind it; citations nested under a name
 * are works of that author; what else is nested or listed is a remark, and stays text.
 */
export const recogniseCitationList: Recogniser = (node) => {
  if (node.type !== 'list') return null;
  const passage = passageAbove(node);
  const list = passage === null ? node : listOf(node, node.children.slice(passage.children.length));
  const { cited, remarks, unread, ...reading } = readList(list);
  // One bare link below a passage is its source; several may be a list that the passage introduces.
  const offersAddresses = cited.length > 0 && reading.forms.every((form) => form === 'address');
  const certain = reading.certain || (node.children.length === 1 && cited.length === 1 && !offersAddresses);
  if (cited.length === 0 || (!certain && (unread.length > 0 || passage !== null))) return null;
  const problems = unread.filter(isMeantAsCitation).map(unreadable);
  if (unread.length > list.children.length / 2) {
    const above = passage === null ? [] : [{ type: 'remark', nodes: [passage] } as const];
    return { parts: [...above, ...mixedParts(list, unread)], problems };
  }
  const said = [...remarks, ...runsOf(list, (item) => unread.includes(item))];
  return {
    parts: [
      ...(passage === null ? [] : [{ type: 'passage', nodes: [passage] } as const]),
      // «下载地址：https://…» helps whoever reads on; it says nothing of where the passage above comes from.
      { type: 'citations', cited, certain, ...(offersAddresses ? { side: 'apart' } : {}) },
      ...said.map((block) => ({ type: 'remark', nodes: [block] }) as const),
    ],
    problems,
  };
};

/** A list that mostly says other things: what it cites are links, and back nothing that stands beside it. */
function mixedParts(list: List, unread: readonly ListItem[]): Part[] {
  const runs = runsOf(list, (item) => unread.includes(item), true).flatMap((run): Part[] => {
    const [first] = run.children;
    if (first !== undefined && unread.includes(first)) return [{ type: 'remark', nodes: [run] }];
    const { cited, remarks, certain } = readList(run, true);
    const said = remarks.map((block) => ({ type: 'remark', nodes: [block] }) as const);
    return [{ type: 'citations', cited, certain, side: 'apart' }, ...said];
  });
  return [{ type: 'break' }, ...runs, { type: 'break' }];
}

/**
 * The items above the first citation, when an empty line parts them from it: the author meant a list with its citations
 * below, but Markdown reads one list.
 */
function passageAbove(list: List): List | null {
  const first = list.children.findIndex((item) => readItem(item) !== null);
  const [above, below] = [list.children[first - 1], list.children[first]];
  return above !== undefined && isApart(above, below) ? listOf(list, list.children.slice(0, first)) : null;
}

/** Whether an item that could not be read has the date of a citation all the same. */
function isMeantAsCitation({ children: [head] }: ListItem): boolean {
  return head?.type === 'paragraph' && findDate(inlineRunsOf(head.children)) !== null;
}

const unreadable = (item: ListItem): ProblemAt =>
  problemAt(item, {
    severity: 'warning',
    rule: 'citation-unread',
    message: 'This item stands among citations and has a date like them, but does not read as one.',
    remedy: 'Write it as «Author. (date). [Title](url). *Site*.», or move it out of the list of citations.',
  });
