import type { IsoDate, Source } from '../post.ts';
import { authorsOf, initialsOf, type Name } from './names.ts';

/** Beyond this the last author alone follows an ellipsis. */
const mostAuthors = 20;

/**
 * A reference in APA style, 7th edition (https://apastyle.apa.org/style-grammar-guidelines/references), as plain text:
 * author, date, title, site, address. Titles keep the case in which they are cited. A page without a date is named with
 * the day on which it was read.
 */
export function apaReference(source: Source, readOn: IsoDate): string {
  const { author, date, title, url, site } = source;
  const who = authorList(author ?? '');
  const when = `(${date === null ? 'n.d.' : writtenDate(date)})`;
  const what = titleOf(title, url);
  const where = site !== null && site !== author ? sentence(site) : '';
  const address = url === null ? '' : date === null ? `Retrieved ${americanDate(readOn)}, from ${url}` : url;
  const start = who === '' ? [what, `${when}.`] : [who, `${when}.`, what];
  return [...start, where, address].filter((part) => part !== '').join(' ');
}

/** What has no title is described, between brackets. */
const titleOf = (title: string | null, url: string | null): string =>
  title === null ? (url === null ? '[Untitled work].' : '[Webpage].') : sentence(title);

const sentence = (text: string): string => (/[.?!。？！…]$/u.test(text) ? text : `${text}.`);

function authorList(field: string): string {
  const { names, andOthers } = authorsOf(field);
  const written = names.map(writtenName);
  const last = written.at(-1);
  if (last === undefined) return '';
  if (andOthers) return sentence(`${written.join(', ')}, et al`);
  if (written.length === 1) return sentence(last);
  if (written.length > mostAuthors) return sentence(`${written.slice(0, mostAuthors - 1).join(', ')}, … ${last}`);
  return sentence(`${written.slice(0, -1).join(', ')}, & ${last}`);
}

function writtenName(name: Name): string {
  if ('whole' in name) return name.whole;
  const initials = initialsOf(name).map((letters) => letters.map((letter) => `${letter}.`).join('-'));
  return [`${name.family}, ${initials.join(' ')}`, ...(name.suffix === '' ? [] : [name.suffix])].join(', ');
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2018, June 30`, as precise as it is known. */
function writtenDate(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return `${year}, ${name}${day === undefined ? '' : ` ${Number(day)}`}`;
}

/** `June 30, 2018` */
function americanDate(date: IsoDate): string {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  return name === undefined || day === undefined ? year : `${name} ${Number(day)}, ${year}`;
}
