import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from './config.ts';
import { type LoadedPosts, type LoadOptions, loadPosts } from './content/load-posts.ts';
import { type AuthorsNames, readNames } from './content/names/read-names.ts';
import { type ReadPosts, readPosts } from './content/read-posts.ts';
import { isReadable } from './content/readable.ts';
import { findSite } from './content/site/find-site.ts';
import type { Site } from './content/site/site.ts';
import { siteFilesOnDisk } from './content/site/site-files.ts';
import { ContentError } from './content-error.ts';
import type { Problem } from './domain/problem.ts';
import { recorded } from './snapshot/key.ts';

/** A content folder whose posts are to be read. */
export interface Folder {
  /** What it was opened by. */
  readonly settings: Config['content'];
  /** Whatever was changed before was seen. */
  readonly openedAt: Date;
  readonly folder: string;
  readonly options: LoadOptions;
  /** What the authors say things are called. */
  readonly names: AuthorsNames;
  /** The configuration of the site, relative to the folder; null where there is none. */
  readonly configPath: string | null;
  /** What was looked for to find out how the posts are published, and what was found. */
  readonly looks: readonly string[];
  /** What keeps every post from being linked to. */
  readonly siteProblems: readonly Problem[];
  /** Those, and what is wrong in all else that is read but the posts. */
  readonly problems: readonly Problem[];
  /** Reads all again, as the site is configured now. */
  reopen(): Promise<Content>;
}

/** A content folder whose posts have been read. */
export interface FolderOfPosts extends Omit<Folder, 'looks'> {
  readonly readPosts: ReadPosts;
}

/** The posts of the content folder, and how they were read. */
export interface Content extends FolderOfPosts, LoadedPosts {}

/** Finds out how the posts are to be read. Rejects with a `ContentError` when the folder is not there or cannot be read. */
export async function openFolder(
  config: Pick<Config, 'content'>,
  onProgress: NonNullable<LoadOptions['onProgress']> = () => undefined,
): Promise<Folder> {
  const { content } = config;
  const openedAt = new Date();
  const { folder, ignore, maximumPostBytes: maximumBytes, maximumPosts, includeDrafts } = content;
  await requireFolder(folder);
  const { files, looks } = recorded(siteFilesOnDisk);
  const site = await findSite(resolve(folder), content.site, files);
  const options: LoadOptions = {
    ignore,
    maximumBytes,
    maximumPosts,
    includeDrafts,
    publishing: site,
    now: () => new Date(),
    onProgress,
  };
  const names = await readNames(folder, maximumBytes);
  const problems = [...problemsOf(site), ...names.problems];
  const { configPath } = site;
  return {
    settings: content,
    openedAt,
    folder,
    options,
    names,
    configPath,
    looks,
    problems,
    siteProblems: problemsOf(site),
    reopen: () => openContent(config),
  };
}

/** Reads the posts, telling after each how many are done. Rejects with a `ContentError` when the folder is not there or cannot be read. */
export async function openContent(
  config: Pick<Config, 'content'>,
  onProgress?: LoadOptions['onProgress'],
): Promise<Content> {
  const { looks: _looks, ...folder } = await openFolder(config, onProgress);
  const loaded = await loadPosts(folder.folder, folder.options);
  return {
    ...loaded,
    ...folder,
    problems: [...folder.problems, ...loaded.problems],
    readPosts: readPosts(loaded.read, new Set(loaded.posts.map(({ post }) => post.path))),
  };
}

/** What keeps every post from being linked to, said once. */
const problemsOf = ({ problem, configPath }: Site): readonly Problem[] =>
  problem === null ? [] : [{ path: configPath ?? '.', line: 1, column: 1, severity: 'warning', ...problem }];

async function requireFolder(folder: string): Promise<void> {
  const remedy = 'Set CONTENT_DIR or --content to the folder with your posts.';
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new ContentError(`There is no folder «${folder}». ${remedy}`);
  if (!found.isDirectory()) throw new ContentError(`«${folder}» is a file, not a folder. ${remedy}`);
  if (!(await isReadable(folder))) throw new ContentError(`The folder «${folder}» may not be read. ${remedy}`);
}
