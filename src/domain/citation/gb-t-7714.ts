import type { IsoDate, Source } from '../post.ts';
import { authorsOf, initialsOf, type Name } from './names.ts';

/** Of more authors the first three are named. */
const mostAuthors = 3;

/** What stands for what is not known, in the language of the work. */
const unknown = {
  chinese: { title: '[题名不详]', place: '[出版地不详]', publisher: '[出版者不详]', year: '[出版年不详]' },
  other: { title: '[Untitled]', place: '[S.l.]', publisher: '[s.n.]', year: '[n.d.]' },
} as const;

/**
 * A reference by GB/T 7714-2015, as in a numbered list but without its number. What has an address is an electronic
 * resource, `[EB/OL]`, with the day on which it was read; anything else is taken for a book, `[M]`.
 */
export function gbReference(source: Source, readOn: IsoDate): string {
  const { author, date, title, url, site } = source;
  const isChinese = /\p{Script=Han}/u.test(title ?? author ?? site ?? '');
  const words = isChinese ? unknown.chinese : unknown.other;
  const who = authorList(author ?? '', isChinese);
  const name = title ?? words.title;
  const start = who === '' ? '' : `${who}. `;
  if (url === null) {
    return `${start}${name}[M]. ${words.place}: ${site ?? words.publisher}, ${date?.slice(0, 4) ?? words.year}.`;
  }
  const within = site === null ? '' : `//${site}`;
  return `${start}${name}[EB/OL]${within}. ${date === null ? '' : `(${date})`}[${readOn}]. ${url}.`;
}

function authorList(field: string, isChinese: boolean): string {
  const { names, andOthers } = authorsOf(field);
  const written = names.slice(0, mostAuthors).map(writtenName);
  const more = andOthers || names.length > mostAuthors ? [isChinese ? '等' : 'et al'] : [];
  return [...written, ...more].join(', ');
}

/** The family name in capitals, then initials without points. */
function writtenName(name: Name): string {
  if ('whole' in name) return name.whole;
  const initials = initialsOf(name).map((letters) => letters.join('-'));
  const suffix = name.suffix.replace(/\.$/, '');
  return [name.family.toUpperCase(), ...initials, ...(suffix === '' ? [] : [suffix])].join(' ');
}
