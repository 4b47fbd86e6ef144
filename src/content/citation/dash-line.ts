import type { PhrasingContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { join, plain } from '../../domain/rich-text.ts';
import { trimEndOf } from '../trim-end.ts';
import { readDate } from './date.ts';
import { isName, isWork } from './name.ts';
import { qualified } from './qualified.ts';
import { remarkOf } from './remark.ts';
import { type Run, runsOf } from './run.ts';
import { sourceWith } from './source.ts';
import { withoutLead } from './source-label.ts';
import { readTitled } from './titled.ts';

const separator = /[\s,，、:：]/u;

/** Two hyphens or more, one before white space, or any longer dash. */
const dash = /^\s*(?:-{2,3}|-(?=\s)|[—–―－]{1,3})\s*/u;

export const startsWithDash = (text: string): boolean => dash.test(text);

/**
 * Reads what follows a dash: «作者《书》», «Author, *Work*», «Author, Work», «[《title》](url)», «[name](url)，remark».
 * A link that is no title in 《》 names who spoke. Null for words that are no attribution, such as a line of dialogue.
 */
export function readDashLine(nodes: readonly PhrasingContent[]): Source | null {
  const [first, ...others] = runsOf(nodes);
  if (first?.kind !== 'text' || !startsWithDash(first.text)) return null;
  const words = first.text.replace(dash, '');
  const opening = withoutLead(words);
  const runs = opening === '' ? others : [{ ...first, text: opening }, ...others];
  const [head, ...rest] = runs;
  if (head === undefined) return null;
  const titled = readTitled(runs);
  if (titled !== null) return titled;
  // «—— 摘自 [文章](url)»: what words lead to is a work, not a person.
  if (head.kind === 'link') return opening === words ? fromLink(head, rest) : fromWork(head, rest);
  if (head.kind === 'emphasis') return fromWork(head, rest);
  return fromWords(head.text, rest);
}

function fromLink(link: Run, rest: readonly Run[]): Source {
  return sourceWith({ ...whoOrWhat(link.text), url: link.url, ...after(rest) });
}

/** What the words of a link name: a host or an encyclopedia, «IDC 公司的预测», or else a person. */
function whoOrWhat(words: string): Partial<Source> {
  if (/^[\w-]+(\.[\w-]+)+$|^(?:维基百科|維基百科|百度百科|Wikipedia)$/iu.test(words)) return { site: words };
  return /(?:条目|條目|预测|預測|评论|評論|报道|報道|报告|報告|文章|帖子|访谈|訪談)$/u.test(words)
    ? { title: words }
    : { author: words };
}

/** «*Work*» or «*Work* by Author» */
function fromWork(work: Run, rest: readonly Run[]): Source {
  const title = unmarked(work.text);
  const by = /^by\s+/iu.exec(remarkOf(rest)?.text ?? '');
  const author = by === null ? '' : withoutStop(by.input.slice(by[0].length).trim());
  if (author !== '' && isName(author)) return sourceWith({ author, title, url: work.url });
  return sourceWith({ title, url: work.url, ...after(rest) });
}

function fromWords(words: string, rest: readonly Run[]): Source | null {
  const [work, ...others] = rest;
  if (work === undefined) return fromText(words);
  // «某事发生后网上的[评论](url)»: a sentence about the source, not its author.
  const author = withoutConnection(words);
  if (author === words.trimEnd() && !/\s$/u.test(words)) return described(words, work, others);
  if (!isName(author)) return described(words, work, others);
  const title = unmarked(work.text);
  return credited(author, title, work.url, others);
}

function credited(words: string | null, title: string, url: string | null, rest: readonly Run[]): Source {
  const name = words === null ? { author: null, remark: null } : qualified(words);
  const { date, remark } = after(rest);
  const remarks = [name.remark, remark].filter((part) => part !== null);
  return sourceWith({
    author: name.author,
    date,
    title,
    url,
    remark: remarks.length === 0 ? null : join(remarks, ' '),
  });
}

/** «Author», «Author, Work», «Author, 1843» or «作者，某公司首席执行官» */
function fromText(words: string): Source | null {
  if (!isName(words)) return null;
  const text = withoutStop(trimEndOf(words.trim(), separator));
  const comma = /[,，](?!\s*(?:[JS]r|Junior|Senior|I{2,3}|IV|Ph\.?\s?D|M\.?D)\b)\s*/u.exec(text);
  if (comma === null) return sourceWith(qualified(text));
  const author = qualified(text.slice(0, comma.index));
  const rest = text.slice(comma.index + comma[0].length);
  const date = readDate(rest);
  if (date !== null) return sourceWith({ ...author, date });
  return sourceWith({ ...author, ...(isWork(rest) ? { title: rest } : { remark: plain(rest) }) });
}

function described(words: string, work: Run, rest: readonly Run[]): Source | null {
  if (work.url === null) return null;
  const remark = remarkOf([{ kind: 'text', text: words, url: null }, work, ...rest]);
  return sourceWith({ title: work.text, url: work.url, remark });
}

/** A date in what follows a work, or else all of it as a remark. */
function after(runs: readonly Run[]): Pick<Source, 'date' | 'remark'> {
  const remark = remarkOf(runs);
  const date = readDate(remark?.text.replace(/^[(（]|[)）]?[.。]?$/gu, '') ?? '');
  return date === null ? { date, remark } : { date, remark: null };
}

/** «《书》» without its marks. */
const unmarked = (title: string): string => /^《([^《》]+)》$/u.exec(title.trim())?.[1] ?? title;

/** «Author, in» and «Author,» without what leads on to the work. */
function withoutConnection(words: string): string {
  const name = trimEndOf(words, separator);
  const preposition = /\s(?:in|from)$/u.exec(name.slice(-6))?.[0] ?? '';
  return trimEndOf(name.slice(0, name.length - preposition.length), separator);
}

const withoutStop = (name: string): string => (/\p{Ll}{2}\.$/u.test(name) ? name.slice(0, -1) : name);
