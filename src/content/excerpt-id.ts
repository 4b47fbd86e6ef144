import type { Source } from '../domain/post.ts';
import { shortId } from './short-id.ts';

/** The id of an excerpt: the same text with the same first source has the same, wherever it stands. */
export function excerptId(text: string, sources: readonly Source[]): string {
  const [first] = sources;
  const source = first === undefined ? [] : [first.url ?? '', first.author ?? '', first.title ?? ''];
  return shortId(normalise(text), ...source.map(normalise));
}

/** Letters and digits alone: an id outlives a corrected comma. */
function normalise(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, '') || folded.trim();
}
