import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Problem } from '../domain/problem.ts';

export interface PostFiles {
  /** Relative to the folder, with `/`, sorted. */
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
}

const isPostName = picomatch('*.{md,markdown,mdx}', { nocase: true, dot: true });
const isAboutTheRepository = picomatch('{readme,license,contributing}*', { nocase: true });
const isNeverContent = picomatch(
  ['.*', 'node_modules', '_site', 'public', 'themes', 'layouts', '_layouts', '_includes'],
  {
    dot: true,
  },
);

/** Whether a folder of this name never holds posts. */
export const isNeverContentFolder = (name: string): boolean => isNeverContent(name);

/** Whether a path below the content folder is a post by its name alone. */
export function postFilter(ignore: readonly string[]): (path: string) => boolean {
  const mayHoldPosts = folderFilter(ignore);
  const isIgnored = ignoring(ignore);
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!isPostName(name) || isAboutTheRepository(name) || name.startsWith('.')) return false;
    return !isIgnored(path) && mayHoldPosts(path.slice(0, -name.length - 1));
  };
}

/** Whether a folder at a path below the content folder, which is '' itself, may hold posts. */
export function folderFilter(ignore: readonly string[]): (path: string) => boolean {
  const isIgnored = ignoring(ignore);
  return (path) => {
    const parts = path === '' ? [] : path.split('/');
    return !parts.some((name, index) => isNeverContent(name) || isIgnored(parts.slice(0, index + 1).join('/')));
  };
}

const ignoring = (ignore: readonly string[]): ((path: string) => boolean) =>
  ignore.length === 0 ? () => false : picomatch([...ignore], { dot: true });

/**
 * Finds the posts below a folder. A symbolic link is followed only while it stays inside the folder.
 * Rejects when the folder itself cannot be read.
 */
export async function findPosts(
  folder: string,
  ignore: readonly string[],
  maximum = Number.POSITIVE_INFINITY,
): Promise<PostFiles> {
  const isPost = postFilter(ignore);
  const root = await realpath(folder);
  const paths: string[] = [];
  const problems: Problem[] = [];
  const visited = new Set<string>();
  /** Looked into last: a folder is known by its own path rather than by a link's. */
  const linkedFolders: string[] = [];

  async function walk(directory: string): Promise<void> {
    const real = await realpath(directory);
    if (visited.has(real)) return;
    visited.add(real);
    for (const entry of await readdir(directory, { withFileTypes: true })) {
      const path = relative(folder, join(directory, entry.name)).split(sep).join('/');
      await visit(entry, join(directory, entry.name), path);
    }
  }

  async function visit(entry: Dirent, absolute: string, path: string): Promise<void> {
    if (entry.isSymbolicLink() && !(await leadsInside(absolute))) {
      problems.push(outside(path));
      return;
    }
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await stat(absolute)).isDirectory());
    if (!isFolder) {
      if (isPost(path)) paths.push(path);
    } else if (isNeverContent(entry.name)) {
      return;
    } else if (entry.isSymbolicLink()) {
      linkedFolders.push(absolute);
    } else {
      await walk(absolute).catch((error: unknown) => {
        problems.push(unreadable(path, error));
      });
    }
  }

  async function leadsInside(link: string): Promise<boolean> {
    const target = await realpath(link).catch(() => null);
    return target !== null && isWithin(root, target);
  }

  await walk(folder);
  for (let link = linkedFolders.shift(); link !== undefined; link = linkedFolders.shift()) await walk(link);
  const sorted = paths.sort();
  if (sorted.length > maximum) problems.push(tooMany(sorted.length, maximum));
  return { paths: sorted.slice(0, maximum), problems };
}

const tooMany = (count: number, maximum: number): Problem => ({
  path: '.',
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'too-many-files',
  message: `The folder holds ${count} posts; the first ${maximum} by name were read.`,
  remedy: 'Leave some out with CONTENT_IGNORE, or raise MAX_POSTS.',
});

const outside = (path: string): Problem => ({
  path,
  line: 1,
  column: 1,
  severity: 'warning',
  rule: 'link-outside',
  message: 'This symbolic link leads out of the content folder, or nowhere, and was not followed.',
  remedy: 'Put the file itself into the content folder.',
});

const unreadable = (path: string, error: unknown): Problem => ({
  path,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'unreadable',
  message: `This could not be read: ${error instanceof Error ? error.message : String(error)}.`,
  remedy: 'Give the account that runs the bot the right to read it.',
});

/** Whether a path is a folder's own or leads below it; both are written alike. */
export const isWithin = (folder: string, path: string): boolean => path === folder || path.startsWith(folder + sep);
