import type { ListItem, RootContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { readDate } from '../citation/date.ts';
import { sourceWith } from '../citation/source.ts';
import { richTextOf } from '../rich-text/blocks.ts';
import { webUrl } from '../rich-text/web-url.ts';

export interface Metadata {
  readonly source: Source;
  /** What is said there of other things than the work. */
  readonly others: readonly RootContent[];
}

/** Reads «Author: …», «Full Title: …», «URL: …», one a bullet. A work without a title has that of the post. */
export function readMetadata(blocks: readonly RootContent[], postTitle: string): Metadata {
  const facts = new Map<string, string>();
  const others: RootContent[] = [];
  for (const block of blocks) {
    if (block.type !== 'list') {
      if (!isCover(block)) others.push(block);
      continue;
    }
    for (const item of block.children) {
      if (!readFact(item, facts)) others.push({ ...block, children: [item], position: item.position });
    }
  }
  return { source: sourceOf(facts, postTitle), others };
}

/** The names under which services export facts; those without a meaning here are how the reader filed the work. */
const names: Readonly<Record<string, 'author' | 'title' | 'url' | 'site' | 'date' | 'filing'>> = {
  author: 'author',
  authors: 'author',
  'full title': 'title',
  title: 'title',
  url: 'url',
  link: 'url',
  source: 'url',
  publisher: 'site',
  site: 'site',
  'published date': 'date',
  published: 'date',
  category: 'filing',
  tags: 'filing',
  'document tags': 'filing',
};

function readFact(item: ListItem, facts: Map<string, string>): boolean {
  const text = richTextOf(item.children).text.replace(/\s+/g, ' ');
  const colon = text.indexOf(':');
  const name = Object.hasOwn(names, nameIn(text, colon)) ? names[nameIn(text, colon)] : undefined;
  if (name === undefined) return false;
  // Links to a note are written [[name]].
  const value = text
    .slice(colon + 1)
    .replace(/\[\[|\]\]/g, '')
    .trim();
  if (value !== '' && !facts.has(name)) facts.set(name, value);
  return true;
}

const nameIn = (text: string, colon: number): string => text.slice(0, Math.max(0, colon)).trim().toLowerCase();

function sourceOf(facts: ReadonlyMap<string, string>, postTitle: string): Source {
  // Some exports put the time of publication behind the name, or leave a star where the name begins with a space.
  const name = facts.get('author')?.replace(/(?:\s-){1,3}\s?\d{1,2}:\d{2}$|^\*\s|\*$/g, '') || null;
  const isHost = name !== null && /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}$/.test(name);
  return sourceWith({
    author: isHost ? null : name,
    date: readDate(facts.get('date') ?? ''),
    title: facts.get('title') ?? postTitle,
    url: webUrl(facts.get('url') ?? ''),
    site: facts.get('site') ?? (isHost ? name : null),
  });
}

/** The picture of a cover that some services put among the facts or above them. */
export const isCover = (block: RootContent): boolean =>
  block.type === 'paragraph' && block.children.every((child) => child.type === 'image');
