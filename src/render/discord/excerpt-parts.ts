import { textFragment } from '../../domain/page-address.ts';
import type { Excerpt } from '../../domain/post.ts';
import type { ExcerptItem, Reply } from '../../domain/reply.ts';
import type { Words } from '../../words/words.ts';
import { isWithin, type Size } from '../paging.ts';
import { label } from '../visible.ts';
import { passagesOf } from './body.ts';
import { citationLines, smallPrint } from './citation.ts';
import { escapeText } from './escape.ts';
import { bounds, limits } from './limits.ts';
import { createFits, type Link, type Opening, type Part, textPart } from './part.ts';
import { citationBound, markdownBound, markdownBytes } from './upper-bound.ts';

/**
 * An excerpt in parts for pages with this room. Each shows whence it comes; sources that would take most of the page
 * follow on further ones.
 */
export function excerptParts(item: ExcerptItem, flow: Reply['flow'], words: Words, room: Size): Part[] {
  const { excerpt, actions = [] } = item;
  const open = flow === 'filled' ? openingOf(item, words) : null;
  const frame = { open, apart: flow === 'filled', links: () => linksOf(excerpt, words), actions };
  const divided = (): Part[] => divide(item, { linked: frame.apart, open }, words, room);
  // Of many excerpts, only the one that is shown need be written.
  if (surelyFits(item, words, room, open))
    return [{ texts: () => divided().flatMap(({ texts }) => texts()), ...frame }];
  return divided().map((part) => ({ ...part, ...frame }));
}

/** Whether an excerpt fits on a page, as far as can be told without writing it. */
function surelyFits(item: ExcerptItem, words: Words, room: Size, open: Opening | null): boolean {
  const { excerpt } = item;
  const citations = citationBound(excerpt, words);
  const remarks = 2 * (2 * bounds.label + 4);
  const written = markdownBound(excerpt.body, item);
  const characters = written + citations + remarks;
  const bytes = markdownBytes(excerpt.body, written) + 3 * (citations + remarks) + 2 * limits.bytesPerDisplay;
  // Below a body, citations that take more than half of a page are divided.
  const [buttons, opened] = open === null ? [0, 0] : [2, 1];
  return (
    isWithin([3 + buttons, characters, bytes, opened], room) && isWithin([1, 2 * citations, 6 * citations, 0], room)
  );
}

const openingOf = ({ open }: ExcerptItem, { saveOrCite }: Words): Opening | null =>
  open === undefined ? null : { label: saveOrCite, request: open, beside: 'last' };

function divide(
  { excerpt, matches }: ExcerptItem,
  { linked, open }: { readonly linked: boolean; readonly open: Opening | null },
  words: Words,
  room: Size,
): Part[] {
  const lines = citationLines(excerpt, words, linked);
  const [continued = '', continues = ''] = [words.continued, words.continues].map(remark);
  const half = room.map((most) => most / 2);
  const beside = lines.slice(0, linesThatFit(lines, createFits(half, [], open)));
  const foot = beside.join('\n');
  const fits = createFits(room, [continued, `${continues}\n${foot}`], open);
  const parts = passagesOf(excerpt.body, matches, fits).map(({ markdown, isFirst, isLast }) =>
    textPart([isFirst ? '' : continued, markdown, isLast ? foot : `${continues}\n${foot}`]),
  );
  for (let left = lines.slice(beside.length); left.length > 0; ) {
    const next = left.slice(0, linesThatFit(left, createFits(room, [continued], open)));
    parts.push(textPart([continued, next.join('\n')]));
    left = left.slice(next.length);
  }
  return parts;
}

const remark = (text: string): string => smallPrint([escapeText(label(text, bounds.label))]);

function linksOf({ post, section, body, sources }: Excerpt, { readSource, readPost }: Words): Link[] {
  return [
    { label: readSource, url: sources.find((source) => source.url !== null)?.url ?? null },
    { label: readPost, url: post.url === null ? null : textFragment(post.url, section.anchor, body.text) },
  ];
}

/** How many of the first lines have room in one text; one always has. */
function linesThatFit(lines: readonly string[], fits: (text: string) => boolean): number {
  let text = '';
  const tooMany = lines.findIndex((line) => {
    text += `${line}\n`;
    return !fits(text);
  });
  return tooMany < 0 ? lines.length : Math.max(1, tooMany);
}
