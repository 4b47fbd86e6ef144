import type { Action, Item, Reply, TextFile } from '../../domain/reply.ts';
import type { Words } from '../../words/words.ts';
import { inOneLine } from '../citation.ts';
import { clampPage, paginate } from '../paging.ts';
import { label, visible } from '../visible.ts';
import { inColour, type Paint, withoutColour } from './ansi.ts';
import { writeCitations } from './citation.ts';
import { writeRichText } from './rich-text.ts';
import { typed } from './typed.ts';

const itemsPerPage = 10;

/** Renders one page of a reply as lines for a terminal, without a line break at the end. A page past the end shows the last. */
export function renderText(reply: Reply, page: number, words: Words, options: { readonly colour: boolean }): string {
  const paint = options.colour ? inColour : withoutColour;
  const pages = paginate(
    reply.items.map((item) => [item]),
    reply.flow,
    { room: [itemsPerPage], sizeOf: () => [1] },
  );
  const shown = clampPage(page, pages.length);
  const items = pages[shown - 1] ?? [];
  const title = label(reply.title ?? '', 200);
  const blocks = [
    title === '' ? '' : paint(title, 'strong'),
    ...items.map((item) => writeItem(item, words, paint)),
    ...(reply.files ?? []).map(writeFile),
    writeEnd(reply, items, { page: shown, pages: pages.length }, words),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function writeItem(item: Item, words: Words, paint: Paint): string {
  switch (item.type) {
    case 'excerpt': {
      const { excerpt, matches } = item;
      const body = writeRichText(excerpt.body, matches, paint);
      const citations = writeCitations(excerpt, words, paint).join('\n');
      return body === '' ? citations : `${body}\n\n${citations}`;
    }
    case 'hit': {
      const text = writeRichText(inOneLine(item.snippet), item.matches, paint);
      const { author = null, date = null } = item.excerpt.sources[0] ?? {};
      const place = [item.excerpt.post.title, ...item.excerpt.section.headings].join(' › ');
      const details = [author ?? '', date ?? '', place].map((part) => label(part, 200)).filter((part) => part !== '');
      return `${text}\n  ${paint(details.join(' · '), 'dim')}\n  ${typed(item.open)}`;
    }
    case 'entry': {
      const parts = [paint(label(item.name, 200), 'strong'), label(item.detail, 600)].filter((part) => part !== '');
      return parts.join(' — ') + (item.open === null ? '' : `\n  ${typed(item.open)}`);
    }
    case 'text':
      return `${item.channel === undefined ? '' : `#${item.channel} `}${writeRichText(item.text, [], paint)}`;
  }
}

/** The page, and what to type to go on. */
function writeEnd(
  { self, actions, flow }: Reply,
  items: readonly Item[],
  { page, pages }: { readonly page: number; readonly pages: number },
  words: Words,
): string {
  const offered = flow === 'single' ? items.flatMap((item) => ('actions' in item ? item.actions : [])) : [];
  const lines = [
    pages > 1 ? `${page} / ${pages}` : '',
    page < pages ? `${words.next}: ${typed({ ...self, page: page + 1 })}` : '',
    writeActions(offered, ' · '),
    writeActions(actions, '\n'),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

const writeActions = (actions: readonly Action[], separator: string): string =>
  actions.map(({ label: name, request }) => `${label(name, 80)}: ${typed(request)}`).join(separator);

const writeFile = ({ name, text }: TextFile): string => `${label(name, 100)}:\n\n${visible(text).trimEnd()}`;
