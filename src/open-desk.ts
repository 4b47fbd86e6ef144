import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuthorDesk } from './adapters/preview/author-desk.ts';
import { decode } from './content/decode.ts';
import { findPosts } from './content/files.ts';
import { loadPost } from './content/load-posts.ts';
import type { Problem } from './domain/problem.ts';
import { recordOf } from './domain/record.ts';
import type { ChangingLibrary } from './library/build.ts';
import type { FolderOfPosts } from './open-content.ts';

/** A desk that is told of every change of a library. */
export interface WatchingDesk extends AuthorDesk {
  /** Changes the library, then tells who watches. */
  readonly library: ChangingLibrary;
}

/** Shows an author the posts of a folder as they are now. */
export function openDesk(content: FolderOfPosts, library: ChangingLibrary): WatchingDesk {
  const { folder, options } = content;
  const problems = byPath(content.problems);
  const listeners = new Set<(path: string) => void>();
  const pathsNow = async (): Promise<readonly string[]> => (await findPosts(folder, options.ignore)).paths;

  return {
    library: {
      replaceNames(path, names, found) {
        library.replaceNames(path, names, found);
        problems.set(path, found);
      },
      async replacePost(path, post, found) {
        await library.replacePost(path, post, found);
        problems.set(path, found);
        for (const listener of listeners) listener(path);
      },
    },
    async posts() {
      return (await pathsNow()).map((path) => ({ path, problems: problems.get(path)?.length ?? 0 }));
    },
    async post(path) {
      if (!(await pathsNow()).includes(path)) return null;
      const loaded = await loadPost(folder, path, options);
      const excerpts = 'post' in loaded ? loaded.excerpts.map(recordOf) : [];
      const markdown = 'post' in loaded ? decode(await readFile(join(folder, path))).text : null;
      return { path, markdown, excerpts, problems: problems.get(path) ?? [] };
    },
    onSave(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function byPath(problems: readonly Problem[]): Map<string, readonly Problem[]> {
  const groups = new Map<string, readonly Problem[]>();
  for (const problem of problems) groups.set(problem.path, [...(groups.get(problem.path) ?? []), problem]);
  return groups;
}
