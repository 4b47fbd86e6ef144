import type { Logger } from 'pino';
import { postFilter } from './content/files.ts';
import type { Found } from './content/finder.ts';
import { createShelf, type Finding } from './content/shelf.ts';
import type { ChangingLibrary } from './library/build.ts';
import type { FolderOfPosts } from './open-content.ts';

/** Takes what is found at paths into a library that is being asked. */
export interface Intake {
  /** Where posts are, or files that could not be read. */
  knownPaths(): readonly string[];
  /** Takes in what was found, and posts whose time has come. One is to be done before the next begins. */
  takeIn(found: AsyncIterable<Found> | Iterable<Found>): Promise<void>;
  /** When the next post that is dated ahead is to be served. */
  nextDue(): Date | null;
}

/** So many posts are taken in together, while the next are being read. */
const together = 8;

export function createIntake(
  { readPosts, options, problems }: Pick<FolderOfPosts, 'readPosts' | 'options' | 'problems'>,
  library: ChangingLibrary,
  log: Logger,
): Intake {
  const shelf = createShelf(readPosts, options);
  const unread = unreadAmong(problems, new Set(readPosts.paths()), postFilter(options.ignore));

  const update = async (findings: ReadonlyMap<string, Finding>): Promise<void> => {
    for (const { path, post, problems } of shelf.update(findings)) {
      await library.replacePost(path, post, problems);
      if (post === null && problems.length > 0) unread.add(path);
      else unread.delete(path);
      log.info(
        { path, excerpts: post?.excerpts.length ?? 0 },
        post === null ? 'A post is gone.' : 'A post has changed.',
      );
      for (const { line, message, rule } of problems) log.warn({ path, line, rule }, message);
    }
  };

  return {
    knownPaths: () => [...readPosts.paths(), ...unread],
    async takeIn(found) {
      const some = new Map<string, Finding>();
      /** What was moved is gone at one path and new at another: ids go from one to the other at once. */
      const last = new Map<string, Finding>();
      for await (const [path, finding] of found) {
        (finding === null || !shelf.has(path) ? last : some).set(path, finding);
        if (some.size < together) continue;
        await update(some);
        some.clear();
      }
      await update(new Map([...some, ...last]));
    },
    nextDue: shelf.nextDue,
  };
}

/** Files that gave no post, and of which a problem is told. A link that leads outside is none of the files that are looked for. */
const unreadAmong = (
  problems: FolderOfPosts['problems'],
  read: ReadonlySet<string>,
  isPost: (path: string) => boolean,
): Set<string> =>
  new Set(
    problems
      .filter(({ path, rule }) => rule !== 'link-outside' && !read.has(path) && isPost(path))
      .map(({ path }) => path),
  );
