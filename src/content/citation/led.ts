import type { PhrasingContent } from 'mdast';
import type { Source } from '../../domain/post.ts';
import { webUrl } from '../rich-text/web-url.ts';
import { trimEndOf } from '../trim-end.ts';
import { runsOf } from './run.ts';
import { sourceWith } from './source.ts';
import { namesSource, withoutLead } from './source-label.ts';
import { readTitled } from './titled.ts';

/**
 * Reads what a word that means a source leads to, where that is all: «摘自《书》», «来源：[标题](url)», «via [name](url)», or
 * such a word that is a link itself. Null for any other words.
 */
export function readLed(nodes: readonly PhrasingContent[]): Source | null {
  const [first, second, ...others] = runsOf(nodes);
  if (first === undefined) return null;
  if (first.kind === 'link')
    return second === undefined && namesSource(first.text) ? sourceWith({ url: first.url }) : null;
  if (first.kind !== 'text') return null;
  const isLead = namesSource(trimEndOf(first.text, /[\s:：]/u).trim());
  if (isLead && second?.kind === 'link' && second.url !== null && others.length === 0)
    return sourceWith({ title: webUrl(second.text) === null ? second.text : null, url: second.url });
  const words = withoutLead(first.text);
  const runs = runsOf(nodes).slice(1);
  return words === first.text ? null : readTitled(words === '' ? runs : [{ ...first, text: words }, ...runs]);
}
