import type { Excerpt } from '../../domain/post.ts';

/** An excerpt as it was when a reader kept it, whatever has become of its post since. */
export interface KeptExcerpt {
  readonly excerpt: Excerpt;
  readonly keptAt: Date;
}

/** What readers keep for themselves. A reader is known by an id alone. */
export interface KeptExcerpts {
  /** False when the reader has kept an excerpt of this id before; then nothing changes. */
  keep(reader: string, kept: KeptExcerpt): Promise<boolean>;
  get(reader: string, excerptId: string): Promise<KeptExcerpt | undefined>;
  /** The latest first. */
  list(reader: string): Promise<readonly KeptExcerpt[]>;
  /** False when there was none. */
  remove(reader: string, excerptId: string): Promise<boolean>;
}
