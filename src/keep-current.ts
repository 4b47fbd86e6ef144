import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Logger } from 'pino';
import { loadPost } from './content/load-posts.ts';
import { createShelf, type Finding } from './content/shelf.ts';
import { type Watch, watchPosts } from './content/watch.ts';
import type { LiveLibrary } from './library/build.ts';
import type { Content } from './open-content.ts';

/** In milliseconds: the longest that a timer can wait. */
const longestTimer = 2 ** 31 - 1;

/** Keeps a library as its files are: edits, new posts, deletions, and posts whose time comes. */
export async function keepCurrent(
  content: Content,
  library: Pick<LiveLibrary, 'replacePost'>,
  log: Logger,
): Promise<Watch> {
  const { folder, options, configPath } = content;
  let current = content;
  const shelf = createShelf(content, options);
  let timer: NodeJS.Timeout | undefined;

  const update = async (findings: ReadonlyMap<string, Finding>): Promise<void> => {
    for (const { path, post, problems } of shelf.update(findings)) {
      await library.replacePost(path, post, problems);
      log.info(
        { path, excerpts: post?.excerpts.length ?? 0 },
        post === null ? 'A post is gone.' : 'A post has changed.',
      );
      for (const { line, message, rule } of problems) log.warn({ path, line, rule }, message);
    }
    waitForNext();
  };

  /** The site is configured anew: every post may be linked to in another way. */
  const reopen = async (configuration: string): Promise<void> => {
    const paths = current.read.map(({ post }) => post.path);
    current = await current.reopen();
    log.info({ path: configuration }, 'The configuration of the site has changed.');
    for (const { message, rule } of current.siteProblems) log.warn({ path: configuration, rule }, message);
    const findings = new Map<string, Finding>(paths.map((path) => [path, null]));
    for (const problem of current.unread) findings.set(problem.path, problem);
    for (const parsed of current.read) findings.set(parsed.post.path, parsed);
    await library.replacePost(configuration, null, current.siteProblems);
    await update(findings);
  };

  const waitForNext = (): void => {
    clearTimeout(timer);
    const due = shelf.nextDue();
    if (due === null) return;
    const wait = Math.max(0, due.getTime() - options.now().getTime());
    timer = setTimeout(() => void update(new Map()).catch(fail), Math.min(wait, longestTimer)).unref();
  };

  const fail = (error: unknown): void => log.error({ err: error }, 'The posts cannot be followed as they change.');

  const watch = await watchPosts(folder, {
    ignore: options.ignore,
    others: configPath === null ? [] : [configPath],
    async onChange(paths) {
      if (configPath !== null && paths.includes(configPath)) return reopen(configPath);
      const findings = new Map<string, Finding>();
      for (const path of paths) findings.set(path, await findingAt(folder, path, current));
      await update(findings);
    },
    onError: fail,
  });
  waitForNext();
  return {
    async close() {
      clearTimeout(timer);
      await watch.close();
    },
  };
}

/** What is at a path now. What a symbolic link brings in from outside the folder is not there. */
async function findingAt(folder: string, path: string, { options }: Content): Promise<Finding> {
  const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path)).catch(() => null)]);
  return file?.startsWith(root + sep) === true ? loadPost(folder, path, options) : null;
}
