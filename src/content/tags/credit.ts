import type { Source } from '../../domain/post.ts';
import { readCredit } from '../citation/credit.ts';
import { readDate } from '../citation/date.ts';
import { sourceWith } from '../citation/source.ts';
import { webUrl } from '../rich-text/web-url.ts';
import type { TagArguments, TagReading } from './read-tag.ts';

const quotes = new Set('blockquote quote quotation pullquote cq centerquote epigraph'.split(' '));

/** Tags that become a quotation when their kind says so. */
const callouts = new Set('admonition callout alert notice hint note box'.split(' '));

const isQuoteWord = (word: string | undefined): boolean => /^(?:quote|quotation|blockquote|cite)$/i.test(word ?? '');

const kindOf = ({ named, plain }: TagArguments): string | undefined =>
  named.get('type') ?? named.get('kind') ?? named.get('class') ?? plain[0];

/** Whether a tag, or the end of one, encloses a quotation. */
export const isQuoteTag = ({ name, role, arguments: given }: TagReading): boolean =>
  quotes.has(name) || (callouts.has(name) && (role === 'end' || isQuoteWord(kindOf(given))));

/** `{% comment %}`: what it encloses is written for nobody. */
export const isCommentTag = ({ name }: TagReading): boolean => name === 'comment';

/** Whom a tag quotes; null where it does not say. */
export function creditOf({ name, arguments: given }: TagReading): Source | null {
  const { named, plain, text } = given;
  if (named.size > 0) return fromNames(named);
  // The only words that these take are names of classes.
  if (name === 'pullquote' || name === 'cq' || name === 'centerquote') return null;
  if (callouts.has(name)) return readCredit(plain.slice(1).find((value) => !/^(?:true|false)$/.test(value)) ?? '');
  const [author = '', ...rest] = plain;
  if (/^["']/.test(text) && rest.length > 0) return fromList(author, rest);
  return readCredit(text.replace(/["“”]/g, ''));
}

/** `{{< quote "Author" "Work" "https://…" >}}` */
function fromList(author: string, rest: readonly string[]): Source {
  const title = rest.find((value) => webUrl(value) === null) ?? null;
  return sourceWith({ author, title, url: firstUrl(rest) });
}

function fromNames(named: ReadonlyMap<string, string>): Source | null {
  const values = (names: readonly string[]): string[] =>
    names.map((name) => named.get(name) ?? '').filter((value) => value.trim() !== '');
  const author = values(['author', 'by', 'speaker', 'attribution', 'who'])[0] ?? null;
  const works = values(['source', 'work', 'book', 'title', 'cite', 'from']);
  const url = firstUrl([...values(['link', 'url', 'href', 'src']), ...works]);
  const title = works.find((value) => webUrl(value) === null) ?? null;
  const date = readDate(values(['date', 'year'])[0] ?? '');
  if (author === null && title !== null && named.has('type')) return readCredit(title);
  return author === null && title === null && url === null ? null : sourceWith({ author, date, title, url });
}

const firstUrl = (values: readonly string[]): string | null =>
  values.map(webUrl).find((address) => address !== null) ?? null;
