import type { Excerpt, Source } from './post.ts';

/** One line of `export`: everything known of an excerpt, absent values as null or empty lists. */
export interface ExcerptRecord {
  readonly id: string;
  readonly kind: Excerpt['kind'];
  readonly path: string;
  readonly post: Omit<Excerpt['post'], 'path'>;
  readonly section: readonly string[];
  readonly anchor: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly lines: readonly [number, number];
  readonly sources: readonly SourceRecord[];
}

export interface SourceRecord extends Omit<Source, 'remark' | 'originals'> {
  readonly originals: readonly SourceRecord[];
}

export function recordOf(excerpt: Excerpt): ExcerptRecord {
  const { path, title, url, date, updated, categories, tags } = excerpt.post;
  return {
    id: excerpt.id,
    kind: excerpt.kind,
    path,
    post: { title, url, date, updated, categories, tags },
    section: excerpt.section.headings,
    anchor: excerpt.section.anchor,
    url: excerpt.url,
    text: excerpt.body.text,
    lines: excerpt.lines,
    sources: excerpt.sources.map(sourceRecordOf),
  };
}

const sourceRecordOf = ({ author, date, title, url, site, label, originals }: Source): SourceRecord => ({
  author,
  date,
  title,
  url,
  site,
  label,
  originals: originals.map(sourceRecordOf),
});
