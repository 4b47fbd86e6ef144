import type { RichText } from '../../domain/rich-text.ts';
import { remarkOf } from './remark.ts';
import type { Run } from './run.ts';

/** What follows author and date: the work itself. */
export interface Work {
  readonly title: string;
  readonly url: string | null;
  readonly site: string | null;
  readonly remark: RichText | null;
}

/** Reads «. [Title](url). *Site*. remark», or for a book «. Title. Publisher». Null without a title. */
export function readWork(runs: readonly Run[]): Work | null {
  const [first, ...others] = withoutLeadingStop(runs);
  if (first === undefined || first.text.trim() === '') return null;
  if (first.kind === 'link') return { title: first.text, url: first.url, ...readSite(others, false) };
  if (first.kind === 'emphasis') return { title: first.text, url: null, ...readSite(others, true) };
  const { title, rest } = cutTitle(first.text);
  const remaining = rest.trim() === '' ? others : [{ ...first, text: rest }, ...others];
  // «In [proceedings](url)»: a link that is not the title may still lead to the work.
  const url = remaining.find((run) => run.kind === 'link')?.url ?? null;
  return title === '' ? null : { title, url, ...readSite(remaining, true) };
}

/** The site is the emphasised name after the title; for a work without a link, the words up to the next stop. */
function readSite(runs: readonly Run[], publisher: boolean): Pick<Work, 'site' | 'remark'> {
  const emphasised = runs.findIndex((run) => run.kind === 'emphasis');
  const between = runs
    .slice(0, Math.max(0, emphasised))
    .map((run) => run.text)
    .join('')
    .trim();
  if (emphasised >= 0 && between.length <= 40) {
    const note = between.replace(/^[.。,，\s]+|[.。,，\s]+$/gu, '');
    return { site: runs[emphasised]?.text ?? null, remark: remarkOf([...asText(note), ...runs.slice(emphasised + 1)]) };
  }
  const [first, ...others] = withoutLeadingStop(runs);
  if (!publisher || first?.kind !== 'text') return { site: null, remark: remarkOf(runs) };
  const edition = /^\([^()]*\)/.exec(first.text)?.[0] ?? '';
  const { title: site, rest } = cutTitle(first.text.slice(edition.length).replace(/^[\s.,]+/, ''));
  return { site: site === '' ? null : site, remark: remarkOf([...asText(`${edition} ${rest}`.trim()), ...others]) };
}

/**
 * A title ends at the first stop that is followed by a space or by nothing, but not at an initial, nor within parentheses:
 * «(p < . 05)»; a question mark belongs to it.
 */
function cutTitle(text: string): { readonly title: string; readonly rest: string } {
  const marks = text.matchAll(/[()（）]|(?<!(?:^|\s)\p{Lu})[.．](?=\s|$)|。|[?!？！](?=\s|$)/gu);
  let open = 0;
  for (const { 0: mark, index } of marks) {
    if (/[(（]/.test(mark)) open += 1;
    else if (/[)）]/.test(mark)) open -= 1;
    else if (open <= 0) {
      const keepsMark = /[?!？！]/u.test(mark);
      const title = text.slice(0, index + (keepsMark ? 1 : 0)).trim();
      return { title, rest: text.slice(index + 1).replace(/^[.\s]+/, '') };
    }
  }
  return { title: text.trim(), rest: '' };
}

function withoutLeadingStop(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text') return runs;
  const text = first.text.replace(/^[\s.。．,，:：、]+/u, '');
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

const asText = (text: string): readonly Run[] => (text.trim() === '' ? [] : [{ kind: 'text', text, url: null }]);
