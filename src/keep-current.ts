import type { Logger } from 'pino';
import type { Finder, Found } from './content/finder.ts';
import { changedMeanwhile, postsIn } from './content/look-again.ts';
import { type AuthorsNames, glossaryPath, readNames } from './content/names/read-names.ts';
import { isReadable, untilReadable } from './content/readable.ts';
import type { Finding } from './content/shelf.ts';
import { type Watch, watchPosts } from './content/watch.ts';
import { finderFor } from './find-in-thread.ts';
import { createIntake } from './intake.ts';
import type { ChangingLibrary } from './library/build.ts';
import type { Content, FolderOfPosts } from './open-content.ts';
import { inOrder } from './search/in-order.ts';

/** In milliseconds: the longest that a timer can wait. */
const longestTimer = 2 ** 31 - 1;

/** Keeps a library as its files are: edits, new posts, deletions, and posts whose time comes. While the folder is away, as they were. */
export async function keepCurrent(content: FolderOfPosts, library: ChangingLibrary, log: Logger): Promise<Watch> {
  const { folder, options, configPath, readPosts } = content;
  const intake = createIntake(content, library, log);
  const inTurn = inOrder();
  let readAs: Pick<FolderOfPosts, 'settings' | 'folder' | 'options'> = content;
  let finder: Finder | null = null;
  let timer: NodeJS.Timeout | undefined;

  const takeIn = async (found: AsyncIterable<Found> | Iterable<Found>): Promise<void> => {
    await intake.takeIn(found);
    waitForNext();
  };

  const openFinder = (): Finder => {
    finder ??= finderFor(readAs, [...readPosts.paths()]);
    return finder;
  };

  const readAll = async (): Promise<Content> => {
    const reopened = await content.reopen();
    await finder?.close();
    readAs = { settings: reopened.settings, folder, options: reopened.options };
    finder = null;
    const findings = new Map<string, Finding>(intake.knownPaths().map((path) => [path, null]));
    for (const problem of reopened.unread) findings.set(problem.path, problem);
    for (const parsed of reopened.read) findings.set(parsed.post.path, parsed);
    await takeIn(findings);
    replaceNames(reopened.names);
    return reopened;
  };

  const replaceNames = ({ entries, problems }: AuthorsNames): void => {
    library.replaceNames(glossaryPath, entries, problems);
    for (const { path, line, message, rule } of problems) log.warn({ path, line, rule }, message);
  };

  /** The site is configured anew: every post may be linked to in another way. */
  const configure = async (configuration: string): Promise<void> => {
    const { siteProblems } = await readAll();
    log.info({ path: configuration }, 'The configuration of the site has changed.');
    for (const { message, rule } of siteProblems) log.warn({ path: configuration, rule }, message);
    await library.replacePost(configuration, null, siteProblems);
  };

  const waitForNext = (): void => {
    clearTimeout(timer);
    const due = intake.nextDue();
    if (due === null) return;
    const wait = Math.max(0, due.getTime() - options.now().getTime());
    const serve = (): void => void inTurn(() => takeIn([])).catch(fail);
    timer = setTimeout(serve, Math.min(wait, longestTimer)).unref();
  };

  const fail = (error: unknown): void => log.error({ err: error }, 'The posts cannot be followed as they change.');

  const follow = async (paths: readonly string[]): Promise<void> => {
    if (isAway) return;
    if (!(await isReadable(folder))) {
      isAway = true;
      // The watch that tells of this waits for its end, and can be closed afterwards alone.
      returning = comeBack().catch((error: unknown) => (ended.signal.aborted ? undefined : fail(error)));
      return;
    }
    if (configPath !== null && paths.includes(configPath)) {
      await configure(configPath);
      return;
    }
    if (paths.includes(glossaryPath)) {
      replaceNames(await readNames(folder, options.maximumBytes));
      log.info({ path: glossaryPath }, 'The glossary has changed.');
    }
    const isFolder = (path: string): boolean => path.endsWith('/');
    const posts = paths.filter((path) => path !== glossaryPath && !isFolder(path));
    const within = await postsIn(paths.filter(isFolder), folder, options, intake.knownPaths());
    await takeIn(openFinder().find([...new Set([...posts, ...within])].sort()));
  };
  const onChange = (paths: readonly string[]): Promise<void> => inTurn(() => follow(paths));

  /** A folder that went away is another one when it is back. */
  const comeBack = async (): Promise<void> => {
    log.warn({ folder }, 'The content folder cannot be read; its posts are served as they were until it is back.');
    while (isAway) {
      await watch.close();
      await untilReadable(folder, ended.signal);
      watch = await watchPosts(folder, watching);
      await inTurn(async () => {
        isAway = false;
        await readAll();
      }).catch(async (error: unknown) => {
        isAway = !(await isReadable(folder));
        if (!isAway) throw error;
      });
    }
    log.info({ folder }, 'The content folder is back.');
  };

  const others = [glossaryPath, ...(configPath === null ? [] : [configPath])];
  const watching = { ignore: options.ignore, others, onChange, onError: fail };
  const ended = new AbortController();
  let returning: Promise<void> = Promise.resolve();
  let isAway = false;
  let watch = await watchPosts(folder, watching);
  const looked = { at: content.openedAt, known: new Set(intake.knownPaths()), others };
  // A folder that went away meanwhile is noticed as one that goes later.
  const missed = await changedMeanwhile(folder, options, looked).catch(() => ['/']);
  if (missed.length > 0) await onChange(missed).catch(fail);
  // Not before, as a thread that begins while the folder is looked through would hold up answers.
  openFinder();
  waitForNext();
  return {
    async close() {
      clearTimeout(timer);
      ended.abort();
      await returning;
      await watch.close();
      await inTurn(async () => clearTimeout(timer));
      await finder?.close();
    },
  };
}
