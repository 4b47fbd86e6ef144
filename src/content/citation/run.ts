import type { PhrasingContent } from 'mdast';
import { richTextOfInline } from '../rich-text/inline.ts';
import { webUrl } from '../rich-text/web-url.ts';

/** A stretch of a citation: plain words, a link, or an emphasised name. */
export interface Run {
  readonly kind: 'text' | 'link' | 'emphasis';
  readonly text: string;
  readonly url: string | null;
}

const text = (value: string): Run => ({ kind: 'text', text: value, url: null });

/** Flattens the inline content of a citation; neighbouring words become one run. */
export function runsOf(nodes: readonly PhrasingContent[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const run = runOf(node);
    const last = runs.at(-1);
    if (run.kind === 'text' && last?.kind === 'text') runs[runs.length - 1] = text(last.text + run.text);
    else runs.push(run);
  }
  return runs.filter((run) => run.text.trim() !== '' || run.url !== null).map(withoutWikiLinks);
}

/** «[[Lu Xun]]» and «[[people/lu-xun|Lu Xun]]» lead to another note: its name is what counts. */
const withoutWikiLinks = (run: Run): Run =>
  run.text.includes('[[') ? { ...run, text: run.text.replace(wikiLink, '$1') } : run;

const wikiLink = /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g;

function runOf(node: PhrasingContent): Run {
  const { text: words } = richTextOfInline([node]);
  if (node.type === 'link') return { kind: 'link', text: words.trim(), url: webUrl(node.url) };
  if (node.type === 'emphasis') return linkInside(node.children) ?? { kind: 'emphasis', text: words.trim(), url: null };
  // The words around a node keep the spaces that its own text would lose.
  return text(node.type === 'text' ? node.value.replace(/\s+/g, ' ') : words);
}

/** `*[title](url)*` is a link. */
function linkInside(children: readonly PhrasingContent[]): Run | null {
  const [only] = children;
  return children.length === 1 && only?.type === 'link' ? runOf(only) : null;
}

export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** The runs between two offsets into all their text; a run that is cut keeps its kind and its address. */
export function cutRuns(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    if (from <= start && at <= to) return at > start ? [run] : [];
    const words = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return words === '' ? [] : [{ ...run, text: words }];
  });
}
