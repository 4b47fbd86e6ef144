import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../domain/problem.ts';
import { isServed, type LoadOptions } from './load-posts.ts';
import type { ParsedPost } from './parse-post.ts';
import type { ReadPosts } from './read-posts.ts';
import { inSafeOrder } from './safe-order.ts';
import { type Outline, outlineOf, uniqueIdsOf, withIds } from './unique-ids.ts';

/** What was found at a path: a post, the reason why there is none that can be read, or nothing any more. */
export type Finding = ParsedPost | Problem | null;

/** What is to be served of a path from now on. */
export interface PostChange {
  readonly path: string;
  readonly post: ParsedPost | null;
  readonly problems: readonly Problem[];
}

/** The posts as they are served, while their files change and time passes. */
export interface Shelf {
  /** Whether a post was read at a path. */
  has(path: string): boolean;
  /**
   * Takes in what was found at some paths and gives what is to be served otherwise, twins in other posts and posts whose
   * time has come included. No two posts have an excerpt of one id while the changes are made one after the other. A change
   * is taken in as it is given: all of them are to be asked for before the next update.
   */
  update(findings: ReadonlyMap<string, Finding>): Iterable<PostChange>;
  /** When the next post that is dated ahead is to be served. */
  nextDue(): Date | null;
}

export function createShelf(read: ReadPosts, options: Pick<LoadOptions, 'includeDrafts' | 'now'>): Shelf {
  /** Read, and not served, or not yet. */
  const waiting = byPath(read.unserved());
  /** Where what was found last is not served. */
  const broken = new Set<string>();

  const keep = (path: string, parsed: ParsedPost | null, served: boolean): void => {
    read.keep(path, parsed, served);
    broken.delete(path);
    if (parsed === null || served) waiting.delete(path);
    else waiting.set(path, outlineOf(parsed));
  };

  /** Whether a file was written anew without anything else in it. */
  const isAsBefore = (found: ParsedPost, known: Outline | undefined): boolean => {
    const { path } = found.post;
    if (known === undefined || broken.has(path) || waiting.has(path)) return false;
    return isDeepStrictEqual(outlineOf(found).ids, known.ids) && isSame(found, read.contentOf(path));
  };

  /** Of some posts and of all that share an id with them, those that are served. */
  const servedAround = (paths: readonly string[]): Map<string, Outline> => {
    const sharing = read.holding(read.outlines(paths).flatMap(({ ids }) => ids));
    return byPath(read.outlines(new Set([...paths, ...sharing])).filter(({ path }) => !waiting.has(path)));
  };

  return {
    has: (path) => read.outlines([path]).length > 0,
    *update(findings) {
      const moment = options.now();
      const isDue = (outline: Outline): boolean => isServed(outline, { ...options, now: () => moment });
      const known = byPath(read.outlines(findings.keys()));
      const problems = new Map<string, readonly Problem[]>();
      const accepted = new Map<string, ParsedPost | null>();
      for (const [path, found] of findings) {
        if (found !== null && 'rule' in found) problems.set(path, [found]);
        else if (found !== null && isBroken(found) && known.has(path)) problems.set(path, found.problems);
        else if (found !== null && isAsBefore(found, known.get(path))) keep(path, found, true);
        else accepted.set(path, found);
      }
      /** What is to be served of those that become otherwise; null for nothing. */
      const renewed = new Map<string, Outline | null>();
      for (const outline of waiting.values()) if (isDue(outline)) renewed.set(outline.path, outline);
      for (const [path, parsed] of accepted) {
        const outline = parsed === null ? null : outlineOf(parsed);
        renewed.set(path, outline !== null && isDue(outline) ? outline : null);
      }

      // Whoever shares an id with what was there or with what is there now may have another one afterwards.
      const concerned = [...renewed].flatMap(([path, now]) => [...(known.get(path)?.ids ?? []), ...(now?.ids ?? [])]);
      const paths = [...new Set([...problems.keys(), ...renewed.keys(), ...read.holding(concerned)])].sort();
      const served = servedAround(paths);
      const idsBefore = uniqueIdsOf(served.values());
      for (const [path, now] of renewed) {
        if (now === null) served.delete(path);
        else served.set(path, now);
      }
      const idsAfter = uniqueIdsOf(served.values());
      const before = new Map(paths.map((path) => [path, idsBefore.of(path)]));
      const changed = paths.filter(
        (path) => problems.has(path) || renewed.has(path) || !isDeepStrictEqual(before.get(path), idsAfter.of(path)),
      );
      // Of those that were not found now, before anything changes.
      const contents = new Map(
        changed.filter((path) => served.has(path)).map((path) => [path, accepted.get(path) ?? read.contentOf(path)]),
      );
      const order = inSafeOrder(
        changed.map((path) => ({ path, ids: served.has(path) ? idsAfter.of(path) : null })),
        before,
      );
      for (const { path, ids } of order) {
        const found = accepted.get(path);
        if (found !== undefined) keep(path, found, served.has(path));
        else if (problems.has(path)) broken.add(path);
        if (served.has(path)) waiting.delete(path);
        const content = contents.get(path);
        const post = content === undefined || ids === null ? null : withIds(content, ids);
        yield { path, post, problems: problems.get(path) ?? post?.problems ?? [] };
      }
    },
    nextDue() {
      const ahead = [...waiting.values()].flatMap(({ draft, visibleFrom }) => (draft ? [] : (visibleFrom ?? [])));
      return ahead.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    },
  };
}

const byPath = (outlines: Iterable<Outline>): Map<string, Outline> =>
  new Map(Array.from(outlines, (outline) => [outline.path, outline]));

/** A post that breaks while it is edited keeps serving its last good form. */
const isBroken = ({ problems }: ParsedPost): boolean => problems.some(({ severity }) => severity === 'error');

/** What was kept elsewhere comes back without what is undefined. */
const isSame = (found: ParsedPost, kept: ParsedPost | undefined): boolean =>
  kept !== undefined && isDeepStrictEqual(plain(found), plain(kept));

const plain = (parsed: ParsedPost): unknown => JSON.parse(JSON.stringify(parsed));
