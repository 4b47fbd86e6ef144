import type { Problem } from '../domain/problem.ts';
import { duplicateUrls } from './duplicate-urls.ts';
import { findPosts } from './files.ts';
import { type ParsedPost, type Publishing, parsePost } from './parse-post.ts';
import { failed, readText } from './read-text.ts';
import { withUniqueIds } from './unique-ids.ts';

export interface LoadedPosts {
  /** Those that are published, sorted by path; the ids of their excerpts are unique among them. */
  readonly posts: readonly ParsedPost[];
  /** All, as each was read alone, before twins were told apart. */
  readonly read: readonly ParsedPost[];
  /** Of the files that could not be read. */
  readonly unread: readonly Problem[];
  /** Those of the posts, and those of files that are none. */
  readonly problems: readonly Problem[];
}

export interface LoadOptions {
  /** Globs of paths to leave out. */
  readonly ignore: readonly string[];
  readonly maximumBytes: number;
  /** Of the whole folder; what is beyond is not read. */
  readonly maximumPosts?: number;
  readonly publishing: Publishing;
  /** Serves posts that are not published, or not yet. */
  readonly includeDrafts: boolean;
  readonly now: () => Date;
  /** Told after each file. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads every post below a folder. A post that cannot be read is a problem, and takes no other down. */
export async function loadPosts(folder: string, options: LoadOptions): Promise<LoadedPosts> {
  const { paths, problems } = await findPosts(folder, options.ignore, options.maximumPosts);
  const posts: ParsedPost[] = [];
  const unread: Problem[] = [...problems];
  for (const [index, path] of paths.entries()) {
    const loaded = await loadPost(folder, path, options);
    if ('post' in loaded) posts.push(loaded);
    else unread.push(loaded);
    options.onProgress?.(index + 1, paths.length);
  }
  const unique = withUniqueIds(posts.filter((post) => isServed(post, options)));
  return {
    posts: unique,
    read: posts,
    unread,
    problems: [
      ...unread,
      ...unique.flatMap((post) => post.problems),
      ...duplicateUrls(unique.map(({ post }) => post)),
    ].sort(byPlace),
  };
}

/** Whether a post is published now. */
export const isServed = (
  { draft, visibleFrom }: Pick<ParsedPost, 'draft' | 'visibleFrom'>,
  { includeDrafts, now }: Pick<LoadOptions, 'includeDrafts' | 'now'>,
): boolean => includeDrafts || (!draft && (visibleFrom === null || visibleFrom <= now()));

/** Reads one post, or says why it cannot be read. */
export async function loadPost(folder: string, path: string, options: LoadOptions): Promise<ParsedPost | Problem> {
  const read = await readText(folder, path, options.maximumBytes);
  if ('rule' in read) return read;
  try {
    const parsed = parsePost(path, read.text, options.publishing);
    return { ...parsed, problems: [...read.problems, ...parsed.problems] };
  } catch (error) {
    return failed(path, error instanceof Error ? error.message : String(error));
  }
}

export const byPlace = (a: Problem, b: Problem): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column;
