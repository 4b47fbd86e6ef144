import type { PhrasingContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { join, plain } from '../../domain/rich-text.ts';
import { richTextOfInline } from '../rich-text/inline.ts';
import { webUrl } from '../rich-text/web-url.ts';
import { trimEndOf } from '../trim-end.ts';
import { findDate } from './dated.ts';
import { type Introduction, readIntroduction } from './introduction.ts';
import { isPersonName } from './name.ts';
import { type Run, runsOf, textOf } from './run.ts';
import { namesSource } from './source-label.ts';
import { readTitled } from './titled.ts';
import { readWholeLink } from './whole-link.ts';
import { readWork, type Work } from './work.ts';

export interface Citation {
  readonly source: Source;
  readonly form: CitationForm;
}

/**
 * How much of a citation it is: `full` with an author, a date or a site; `labelled` with no more than a label before
 * the link; `link` with no more than the link; `address` with a label that names no source before a bare address
 * («下载地址：https://…»). The less it has, the more its surroundings decide what it backs.
 */
export type CitationForm = 'full' | 'labelled' | 'link' | 'address';

/**
 * Reads «Author. (date). [Title](url). *Site*. remark», of which author, date, site or link may be missing.
 * Null for what does not read as a citation from its first word to its last. After no more than a link, a remark is what
 * the writer says of a recommendation, unless the link stands `besideFull` citations.
 */
export function readCitation(nodes: readonly PhrasingContent[], besideFull = false): Citation | null {
  const runs = withoutIndex(runsOf(nodes));
  return readLabelled(nodes) ?? readRuns(runs, besideFull) ?? readBetweenMarks(runs);
}

const readRuns = (runs: readonly Run[], besideFull = false): Citation | null =>
  readDated(runs, null) ?? readUndated(runs, besideFull);

/** «**GPT-1** Radford, A. (2018). …»: bold words before the author are a label. */
function readLabelled([first, ...rest]: readonly PhrasingContent[]): Citation | null {
  if (first?.type !== 'strong') return null;
  const citation = readRuns(runsOf(rest));
  if (citation === null || citation.source.author === null || citation.source.label !== null) return null;
  const label = trimEndOf(richTextOfInline([first]).text, /[\s:：.。]/u);
  return { ...citation, source: { ...citation.source, label } };
}

function readDated(runs: readonly Run[], url: string | null): Citation | null {
  const dated = findDate(runs);
  if (dated === null) return null;
  const introduction = readIntroduction(dated.before, 'name');
  const work = readWork(dated.after);
  if (introduction === null || work === null) return null;
  const notes = [dated.note === null ? null : plain(dated.note), work.remark].filter((note) => note !== null);
  const remark = notes.length === 0 ? null : join(notes, '. ');
  return { source: sourceOf(introduction, dated.date, { ...work, url: work.url ?? url, remark }), form: 'full' };
}

/**
 * «作者：《书》，出版社，1980», «作者，《[文章](url)》» or «出处：《书》»; with a title and no more, a name may be the first word of a
 * sentence.
 */
function readBetweenMarks(runs: readonly Run[]): Citation | null {
  const source = readTitled(runs);
  if (source === null || source.author === null || !/^[^《]*[,，:：、.。]\s*《/u.test(textOf(runs))) return null;
  if (namesSource(source.author)) return { source: { ...source, author: null, label: source.author }, form: 'full' };
  if (!isPersonName(source.author)) return null;
  if (source.date !== null || source.site !== null) return { source, form: 'full' };
  return source.url === null ? null : { source, form: 'link' };
}

function readUndated(runs: readonly Run[], besideFull: boolean): Citation | null {
  const index = runs.findIndex((run) => run.kind === 'link');
  const link = runs[index];
  if (link === undefined || link.url === null) return null;
  // «[Author. (date). Title.](url)»: the link is the whole citation.
  const inside = runs.length === 1 ? readDated([{ ...link, kind: 'text', url: null }], link.url) : null;
  if (inside !== null) return inside;
  const whole = runs.length === 1 ? readWholeLink(link.text, link.url) : null;
  if (whole !== null) return { source: whole, form: 'full' };
  const introduction = readIntroduction(runs.slice(0, index), 'introduced');
  const work = readWork(runs.slice(index));
  if (introduction === null || work === null) return null;
  const by = introduction.author === null ? byWhom.exec(work.remark?.text ?? '')?.[1] : undefined;
  if (by !== undefined && isPersonName(by)) {
    const source = sourceOf(introduction, null, { ...work, remark: null });
    return { source: { ...source, author: by }, form: formOf(source) };
  }
  const isSetApart = besideFull && /^\s*[.。．,，;；(（]/u.test(runs[index + 1]?.text ?? '');
  if (work.remark !== null && work.site === null && !isAside(work.remark.text) && !isSetApart) return null;
  const source = sourceOf(introduction, null, work);
  return { source, form: formOf(source) };
}

function sourceOf(introduction: Introduction, date: string | null, work: Work): Source {
  const { author, label } = introduction;
  // An address that stands for itself is no title.
  const title = webUrl(work.title) === null ? work.title : null;
  return { author, date, ...work, title, label, originals: [] };
}

function formOf({ author, label, title, site }: Source): CitationForm {
  if (author !== null || site !== null) return 'full';
  if (label === null) return 'link';
  return title === null && !namesSource(label) ? 'address' : 'labelled';
}

/** «[Title](url) by Author», «[标题](url)，作者：张三» */
const byWhom = /^(?:by\s+|作者\s?[:：]\s?)(\S.{0,60}?)[。.]?$/iu;

/** «（英文）» */
const isAside = (remark: string): boolean => /^[(（][^()（）]{1,20}[)）][.。]?$/u.test(remark);

/** `[3] ` before a citation is its number. */
function withoutIndex(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text') return runs;
  const text = first.text.replace(/^\s*\[\d{1,3}\]\s*/, '');
  return text.trim() === '' ? rest : [{ ...first, text }, ...rest];
}
