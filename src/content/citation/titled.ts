import type { Source } from '../../domain/post.ts';
import { join } from '../../domain/rich-text.ts';
import { webUrl } from '../rich-text/web-url.ts';
import { trimEndOf } from '../trim-end.ts';
import { readDate } from './date.ts';
import { isName, isPersonName } from './name.ts';
import { qualified } from './qualified.ts';
import { remarkOf } from './remark.ts';
import { cutRuns, type Run, textOf } from './run.ts';
import { sourceWith } from './source.ts';

const separator = /[\s,，、:：|｜/·•-]/u;

/**
 * Reads «作者《书》卷九», «作者，《书》，出版社，1980» or «《[文章](url)》第三节»: a work between its marks, who wrote it before them,
 * and what is said of it behind. Null where the words around the title go on as a sentence does.
 */
export function readTitled(runs: readonly Run[]): Source | null {
  const text = textOf(runs);
  const match = text.length > 400 ? null : /^([^《》]*)《([^《》]+)》/u.exec(text);
  if (match === null) return null;
  const [whole, before = '', title = ''] = match;
  const rest = text.slice(whole.length).trimEnd();
  const behindTitle = before.trim() === '' ? authorBehind.exec(rest) : null;
  if (behindTitle !== null) {
    const url = runs.find(isLink)?.url ?? null;
    return sourceWith({ author: behindTitle[1] ?? null, title, url });
  }
  const connected = within.test(rest) ? before.replace(/[在于於]$/u, '') : before;
  const author = trimEndOf(connected.replace(/(?<=\p{Script=Han}{2})的$/u, ''), separator).trim();
  const isEnd = /^\s?(?:[（(][^（）()]{1,80}[)）])?[\s.。]*$/u.test(rest);
  if (!isName(author) || !(isEnd || (behind.test(rest) && (author === '' || isPersonName(author))))) return null;
  const inTitle = cutRuns(runs, before.length, whole.length);
  const said = cutRuns(runs, whole.length, text.length);
  const address = said.find((run) => run.kind === 'link' && webUrl(run.text) !== null);
  const linked = inTitle.find(isLink) ?? address ?? said.find(isLink) ?? cutRuns(runs, 0, before.length).find(isLink);
  const who = author === '' ? { author: null, remark: null } : qualified(author);
  const { date, site, remark } = readBehind(within.test(rest) ? [] : said.filter((run) => run !== address));
  const remarks = [who.remark, remark].filter((part) => part !== null);
  return sourceWith({
    author: who.author,
    title,
    url: linked?.url ?? null,
    date,
    site,
    remark: remarks.length === 0 ? null : join(remarks, ' '),
  });
}

const isLink = (run: Run): boolean => run.kind === 'link' && run.url !== null;

/** «《书》，作者 著» */
const authorBehind =
  /^[\s,，、]{0,3}([〔［[【（(]?\p{Script=Han}[\p{Script=Han}·・〕］\]】）)]{1,14})\s*(?:著|撰|编著|編著|主编|主編)[\s。.]{0,3}$/u;

/** What may follow a title that is cited: a stop, a place in the work, a note. */
const behind =
  /^(?:[,，、;；:：·・]|\s?[（(]|\s*第|\s*[卷序跋上中下]|\s+\p{Script=Han}{1,8}$|\s*p{1,2}\.?\s?\d|[里中裡]|一[书書文])(?!.*(?:[！？!?]|。.))/isu;

/** «作者在《书》中写道» */
const within = /^一?[书書文]?[里中裡](?:曾?[说說写寫]道?)?[\s.。:：]*$/u;

/** Publisher and year where nothing else is said; a date in parentheses; or all of it as a remark. */
function readBehind(runs: readonly Run[]): Pick<Source, 'date' | 'site' | 'remark'> {
  const remark = remarkOf(runs);
  if (remark === null) return { date: null, site: null, remark };
  const parts = remark.text
    .replace(/^[(（]([^()（）]*)[)）]?[.。]?$/u, '$1')
    .split(/[,，、;；]/u)
    .map((part) => trimEndOf(part.trim(), /[.。]/u))
    .filter((part) => part !== '');
  const date = parts.map(readDate).find((read) => read !== null) ?? null;
  const site = parts.find((part) => publisher.test(part)) ?? null;
  const isAll = parts.every((part) => part === site || readDate(part) !== null);
  return { date, site, remark: isAll ? null : remark };
}

const publisher =
  /(?:出版社|出版集团|书店|書店|书局|書局|书社|書社|印书馆|印書館|\bPress|\bPublish(?:ers?|ing)|\bBooks)$/u;
