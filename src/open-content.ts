import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Config } from './config.ts';
import { type LoadedPosts, type LoadOptions, loadPosts } from './content/load-posts.ts';
import { type AuthorsNames, readNames } from './content/names/read-names.ts';
import { isReadable } from './content/readable.ts';
import { findSite } from './content/site/find-site.ts';
import type { Site } from './content/site/site.ts';
import { siteFilesOnDisk } from './content/site/site-files.ts';
import type { Problem } from './domain/problem.ts';

/** The content folder cannot be read. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** The posts of the content folder, and how they were read. */
export interface Content extends LoadedPosts {
  readonly folder: string;
  readonly options: LoadOptions;
  /** What the authors say things are called. */
  readonly names: AuthorsNames;
  /** The configuration of the site, relative to the folder; null where there is none. */
  readonly configPath: string | null;
  /** What keeps every post from being linked to. */
  readonly siteProblems: readonly Problem[];
  /** Reads all again, as the site is configured now. */
  reopen(): Promise<Content>;
}

/** Reads the posts, telling after each how many are done. Rejects with a `ContentError` when the folder is not there or cannot be read. */
export async function openContent(
  config: Pick<Config, 'content'>,
  onProgress: NonNullable<LoadOptions['onProgress']> = () => undefined,
): Promise<Content> {
  const { content } = config;
  const { folder, ignore, maximumPostBytes: maximumBytes, maximumPosts, includeDrafts } = content;
  await requireFolder(folder);
  const site = await findSite(resolve(folder), content.site, siteFilesOnDisk);
  const options: LoadOptions = {
    ignore,
    maximumBytes,
    maximumPosts,
    includeDrafts,
    publishing: site,
    now: () => new Date(),
  };
  const loaded = await loadPosts(folder, { ...options, onProgress });
  const names = await readNames(folder, maximumBytes);
  const siteProblems = problemsOf(site);
  const problems = [...siteProblems, ...names.problems, ...loaded.problems];
  const reopen = (): Promise<Content> => openContent(config);
  return { ...loaded, problems, folder, options, names, configPath: site.configPath, siteProblems, reopen };
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
