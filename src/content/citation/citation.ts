import type { PhrasingContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { findDate } from './dated.ts';
import { type Introduction, readIntroduction } from './introduction.ts';
import { type Run, runsOf } from './run.ts';
import { readWork } from './work.ts';

export interface Citation {
  readonly source: Source;
  /** False when it is no more than a link: then its surroundings decide whether it backs anything. */
  readonly certain: boolean;
}

/**
 * Reads «Author. (date). [Title](url). *Site*. remark», of which author, date, site or link may be missing.
 * Null for what does not read as a citation from its first word to its last.
 */
export function readCitation(nodes: readonly PhrasingContent[]): Citation | null {
  const runs = withoutIndex(runsOf(nodes));
  const dated = findDate(runs);
  if (dated !== null) {
    const introduction = readIntroduction(dated.before, 'name');
    const work = readWork(dated.after);
    if (introduction === null || work === null) return null;
    return { source: sourceOf(introduction, dated.date, work), certain: true };
  }
  const title = runs.findIndex((run) => run.kind === 'link');
  if (title < 0 || runs[title]?.url === null) return null;
  const introduction = readIntroduction(runs.slice(0, title), 'introduced');
  const work = readWork(runs.slice(title));
  if (introduction === null || work === null) return null;
  const introduced = introduction.author !== null || introduction.label !== null;
  // After a bare link, a remark is what the writer says of it: a list of recommendations, not of sources.
  if (work.remark !== null && work.site === null) return null;
  return { source: sourceOf(introduction, null, work), certain: introduced || work.site !== null };
}

function sourceOf(introduction: Introduction, date: string | null, work: NonNullable<ReturnType<typeof readWork>>): Source {
  const { author, label } = introduction;
  return { author, date, ...work, label, originals: [] };
}

/** `[3] ` or `3. ` before a citation is its number. */
function withoutIndex(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text') return runs;
  const text = first.text.replace(/^\s*\[\d{1,3}\]\s*/, '');
  return text.trim() === '' ? rest : [{ ...first, text }, ...rest];
}
