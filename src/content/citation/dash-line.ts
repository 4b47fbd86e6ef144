import type { PhrasingContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { plain, type RichText } from '../../domain/rich-text.ts';
import { richTextOfInline } from '../rich-text/inline.ts';
import { type Run, runsOf } from './run.ts';

/** Two hyphens or more, or any longer dash. */
const dash = /^\s*(?:-{2,3}|[—–―－]{1,3})\s*/u;

export const startsWithDash = (text: string): boolean => dash.test(text);

const maximumName = 60;

/**
 * Reads what follows a dash: «作者《书》», «Author, *Work*», «[《title》](url)», «[name](url)，remark».
 * A link that is no title in 《》 names who spoke. Null for words that are no attribution, such as a line of dialogue.
 */
export function readDashLine(nodes: readonly PhrasingContent[]): Source | null {
  const [first, ...others] = runsOf(nodes);
  if (first?.kind !== 'text' || !startsWithDash(first.text)) return null;
  const opening = first.text.replace(dash, '');
  const runs = opening === '' ? others : [{ ...first, text: opening }, ...others];
  const [head, ...rest] = runs;
  if (head === undefined) return null;
  if (head.kind === 'link') return fromLink(head, rest);
  if (head.kind === 'emphasis') return sourceOf({ title: head.text, remark: remarkOf(rest) });
  return fromWords(head.text, rest);
}

function fromLink(link: Run, rest: readonly Run[]): Source {
  const named = splitTitle(link.text);
  const isHost = /^[\w-]+(\.[\w-]+)+$/.test(link.text);
  const who = isHost ? { site: link.text } : (named ?? { author: link.text });
  return sourceOf({ ...who, url: link.url, remark: remarkOf(rest) });
}

function fromWords(words: string, rest: readonly Run[]): Source | null {
  const named = splitTitle(words);
  if (named !== null)
    return isName(named.author ?? '') ? sourceOf({ ...named, url: rest.find(isLink)?.url ?? null }) : null;
  const [work, ...others] = rest;
  const author = words.replace(/[\s,，、:：]+$/u, '');
  if (work === undefined) return isName(words) ? sourceOf({ author: withoutStop(author) }) : null;
  // «某事发生后网上的[评论](url)»: a sentence about the source, not its author.
  if (!/[,，、:：\s]$/u.test(words) || !isName(author))
    return work.url === null ? null : described(words, work, others);
  const title = splitTitle(work.text)?.title ?? work.text;
  return sourceOf({ author, title, url: work.url, remark: remarkOf(others) });
}

const described = (words: string, work: Run, rest: readonly Run[]): Source =>
  sourceOf({
    title: work.text,
    url: work.url,
    remark: remarkOf([{ kind: 'text', text: words, url: null }, work, ...rest]),
  });

/** «作者《书》», «作者，《书》» or «《书》». */
function splitTitle(words: string): { readonly author: string | null; readonly title: string } | null {
  const match = /^([^《》]*)《([^《》]+)》[\s.。]*$/u.exec(words.trim());
  if (match === null) return null;
  const author = (match[1] ?? '').replace(/[\s,，、:：]+$/u, '').trim();
  return { author: author === '' ? null : author, title: match[2] ?? '' };
}

const isLink = (run: Run): boolean => run.kind === 'link';

const isName = (words: string): boolean =>
  words.trim().length <= maximumName && !/[。！？!?；;…“”"]|\.\s+\p{Lu}?\p{Ll}{2}/u.test(words.trim());

const withoutStop = (name: string): string => (/\p{Ll}{2}\.$/u.test(name) ? name.slice(0, -1) : name);

function remarkOf(runs: readonly Run[]): RichText | null {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/^[\s,，.。、:：;；]+/u, '')
    .trim();
  return text === '' ? null : plain(text);
}

function sourceOf(known: Partial<Source>): Source {
  return {
    author: null,
    date: null,
    title: null,
    url: null,
    site: null,
    label: null,
    remark: null,
    originals: [],
    ...known,
  };
}

/** The plain words of inline nodes. */
export const wordsOf = (nodes: readonly PhrasingContent[]): string => richTextOfInline(nodes).text;
