import type { Problem } from '../../domain/problem.ts';
import type { ExcerptRecord } from '../../domain/record.ts';

/** A post in the list beside the channel. */
export interface PostEntry {
  readonly path: string;
  readonly problems: number;
}

/** A post as its file is now, with what was read from it. */
export interface OpenPost {
  readonly path: string;
  /** With `\n` line ends; null when the file cannot be read as text. */
  readonly markdown: string | null;
  readonly excerpts: readonly ExcerptRecord[];
  readonly problems: readonly Problem[];
}

/** What an author sees beside the channel. */
export interface AuthorDesk {
  /** Sorted by path. */
  posts(): Promise<readonly PostEntry[]>;
  /** Null when no post is at this path. */
  post(path: string): Promise<OpenPost | null>;
  /** Tells the path of each post that was saved, once the answers know of it; gives the way to stop that. */
  onSave(listener: (path: string) => void): () => void;
}
