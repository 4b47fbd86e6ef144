import type { Source } from '../../domain/post.ts';
import { join, type RichText } from '../../domain/rich-text.ts';

/** Adds sources to those that are known; one that tells of a known source what that lacks completes it instead. */
export function mergeSources(known: readonly Source[], added: readonly Source[]): readonly Source[] {
  const merged = [...known];
  for (const source of added) {
    const index = merged.findIndex((other) => isSame(other, source));
    const same = merged[index];
    if (same === undefined) merged.push(source);
    else merged[index] = complete(same, source);
  }
  return merged;
}

const facts = ['author', 'date', 'title', 'url', 'site', 'label'] as const;

/** One work, as far as both tell: nothing contradicts, and something agrees. */
const isSame = (a: Source, b: Source): boolean =>
  facts.every((fact) => a[fact] === null || b[fact] === null || a[fact] === b[fact]) &&
  (['author', 'title', 'url'] as const).some((fact) => a[fact] !== null && a[fact] === b[fact]);

const complete = (known: Source, added: Source): Source => ({
  author: known.author ?? added.author,
  date: known.date ?? added.date,
  title: known.title ?? added.title,
  url: known.url ?? added.url,
  site: known.site ?? added.site,
  label: known.label ?? added.label,
  remark: bothRemarks(known.remark, added.remark),
  originals: known.originals.length > 0 ? known.originals : added.originals,
});

const bothRemarks = (known: RichText | null, added: RichText | null): RichText | null =>
  known === null || added === null || known.text === added.text ? (known ?? added) : join([known, added], '; ');
