import type { PhrasingContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { join, plain } from '../../domain/rich-text.ts';
import { trimEndOf } from '../trim-end.ts';
import { readDate } from './date.ts';
import { isName, isPersonName, isWork } from './name.ts';
import { qualified } from './qualified.ts';
import { remarkOf } from './remark.ts';
import { type Run, runsOf } from './run.ts';
import { sourceWith } from './source.ts';
import { withoutLead } from './source-label.ts';
import { readTitled } from './titled.ts';

const separator = /[\s,，、:：|｜/·•-]/u;

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
  const [name = '', title = ''] = link.text.split(/[,，]\s*/u, 2);
  if (isPersonName(name) && isWork(title))
    return sourceWith({ author: name, title: unmarked(title), url: link.url, ...after(rest) });
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
  const { name, connection } = splitConnection(words);
  if (name === words.trimEnd() && !/\s$/u.test(words)) return described(words, work, others);
  if (!isName(name)) return described(words, work, others);
  if (quotedIn.test(connection)) return { ...fromWork(work, others), originals: [sourceWith(qualified(name))] };
  const { author, remark: said, date: written } = dated(name);
  const told = after(others);
  const [date, remark] = [told.date ?? written, told.remark];
  const remarks = [said, connection === '' ? null : plain(connection), remark].filter((part) => part !== null);
  const known = { author, url: work.url, remark: remarks.length === 0 ? null : join(remarks, ' ') };
  // «Jane (@jane) [January 5, 2020](url)»
  const day = date === null ? readDate(work.text) : null;
  return sourceWith(day === null ? { ...known, date, title: unmarked(work.text) } : { ...known, date: day });
}

const quotedIn = /^(?:as\s+)?(?:quoted|cited)\s+in$/u;

/** «Author», «Author, Work», «Author, 1843» or «作者，某公司首席执行官» */
function fromText(words: string): Source | null {
  const text = withoutStop(trimEndOf(words.trim(), separator));
  if (!isName(text) || /[《》]/u.test(text) || !/\p{L}/u.test(text) || beginsWithDate.test(text)) return null;
  const comma = /[,，](?!\s*(?:[JS]r|Junior|Senior|I{2,3}|IV|Ph\.?\s?D|M\.?D)\b)\s*/u.exec(text);
  if (comma === null) return sourceWith(dated(text));
  const author = dated(text.slice(0, comma.index));
  const rest = text.slice(comma.index + comma[0].length);
  const by = /^by\s+(\S.*)$/iu.exec(rest)?.[1] ?? '';
  if (isPersonName(by)) return sourceWith({ author: by, title: text.slice(0, comma.index) });
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

/** «Author (1999)» with the date apart, and «Author (1879–1955)» with when they lived as a remark. */
function dated(words: string): Pick<Source, 'author' | 'date' | 'remark'> {
  const [, name = '', written = ''] = /^(.*\S)\s?[(（]([^()（）]{4,20})[)）]$/u.exec(words) ?? [];
  const date = readDate(written);
  if (date !== null) return { ...qualified(name), date };
  const lived = /^\d{3,4}\s?[–—-]\s?(?:\d{3,4})?$/.test(written);
  return lived ? { author: name, remark: plain(written), date } : { ...qualified(words), date };
}

const beginsWithDate = /^\d{2,4}\s?(?:年|[./-]\s?\d)/u;

/** «Author, in», «Author, quoted in» and «Author, in Plato's» without what leads on to the work. */
function splitConnection(words: string): { readonly name: string; readonly connection: string } {
  const text = trimEndOf(words, separator);
  const [name, connection = ''] = text.split(/(?<=\S)[,，]\s*(?=(?:as\s+)?(?:in|from|via|quoted|cited)\b)/u, 2);
  if (connection !== '')
    return { name: name ?? '', connection: /^(?:in|from|via)$/u.test(connection) ? '' : connection };
  const preposition = /\s(?:in|from|via)$/u.exec(text.slice(-6))?.[0] ?? '';
  return { name: trimEndOf(text.slice(0, text.length - preposition.length), separator), connection };
}

/** «Author.» and «作者。» without their stop, unless that ends an initial or a sentence. */
function withoutStop(name: string): string {
  if (/\p{Ll}{2}\.$/u.test(name)) return name.slice(0, -1);
  return name.endsWith('。') && isPersonName(name.slice(0, -1)) ? name.slice(0, -1) : name;
}
