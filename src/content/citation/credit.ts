import type { Source } from '../../domain/post.ts';
import { webUrl } from '../rich-text/web-url.ts';
import { trimEndOf } from '../trim-end.ts';
import { sourceWith } from './source.ts';

/**
 * Reads «Author, Work», «作者《书》» or «Author https://… Title», as tags and callouts name what they quote: of the words
 * before the address, those up to the first comma are the author. Null for no words at all.
 */
export function readCredit(words: string): Source | null {
  const parts = words.trim().split(/\s+/);
  const at = parts.findIndex((part) => webUrl(part) !== null);
  const url = at < 0 ? null : webUrl(parts[at] ?? '');
  const before = (at < 0 ? parts : parts.slice(0, at)).join(' ');
  const linked = at < 0 ? '' : parts.slice(at + 1).join(' ');
  const { author, title } = splitCredit(before);
  if (author === null && title === null && url === null) return null;
  return sourceWith({ author, title: title ?? nonEmpty(linked), url });
}

function splitCredit(words: string): { readonly author: string | null; readonly title: string | null } {
  const named = /^([^《》]*)《([^《》]+)》\s*$/u.exec(words);
  if (named !== null) return { author: nonEmpty(withoutComma(named[1] ?? '')), title: named[2] ?? null };
  const comma = /[,，](?!\s*(?:[JS]r|Junior|Senior|I{2,3}|IV|Ph\.?\s?D|M\.?D)\b)/u.exec(words);
  if (comma === null) return { author: nonEmpty(words), title: null };
  return { author: nonEmpty(words.slice(0, comma.index)), title: nonEmpty(words.slice(comma.index + 1)) };
}

const withoutComma = (words: string): string => trimEndOf(words, /[\s,，:：]/u);

const nonEmpty = (words: string): string | null => (words.trim() === '' ? null : words.trim());
