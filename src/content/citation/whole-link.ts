import type { Source } from '../../domain/post.ts';
import { readDate } from './date.ts';
import { isName } from './name.ts';
import { sourceWith } from './source.ts';

/** Reads the words of a link that are a citation of their own: «[Author. Title. 2021-11-18](url)». Null for any other. */
export function readWholeLink(words: string, url: string): Source | null {
  if (words.length > 300) return null;
  const parts = /^([^.。．]{2,60})[.。．]\s?(.+?)[.。．]\s?(\d{4}[-/年]\d{1,2}[-/月]\d{1,2}日?)[.。]?$/u.exec(
    words.trim(),
  );
  const [author = '', title = '', written = ''] = parts?.slice(1) ?? [];
  const date = readDate(written);
  return date === null || !isName(author)
    ? null
    : sourceWith({ author: author.trim(), title: title.trim(), url, date });
}
