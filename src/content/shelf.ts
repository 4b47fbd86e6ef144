import type { Problem } from '../domain/problem.ts';
import { isServed, type LoadOptions } from './load-posts.ts';
import type { ParsedPost } from './parse-post.ts';
import { inSafeOrder, type PostChange } from './safe-order.ts';
import { createUniqueIds, type Outline, outlineOf, withIds } from './unique-ids.ts';

/** What was found at a path: a post, the reason why there is none that can be read, or nothing any more. */
export type Finding = ParsedPost | Problem | null;

/** The posts as they were read last, kept elsewhere. */
export interface ReadPosts {
  readonly outlines: Iterable<Outline>;
  /** A post as it was read, before twins were told apart. */
  contentOf(path: string): ParsedPost | undefined;
  /** Remembers what was read at a path; null when nothing is there any more. */
  keep(path: string, parsed: ParsedPost | null): void;
}

/** The posts as they are served, while their files change and time passes. */
export interface Shelf {
  /**
   * Takes in what was found at some paths and gives what is to be served otherwise, twins in other posts and posts whose
   * time has come included. No two posts have an excerpt of one id while the changes are made one after the other.
   */
  update(findings: ReadonlyMap<string, Finding>): readonly PostChange[];
  /** When the next post that is dated ahead is to be served. */
  nextDue(): Date | null;
}

export function createShelf(read: ReadPosts, options: Pick<LoadOptions, 'includeDrafts' | 'now'>): Shelf {
  const outlines = new Map(Array.from(read.outlines, (outline) => [outline.path, outline]));
  const ids = createUniqueIds();
  const served = new Set<string>();
  /** Read, and not served, or not yet. */
  const waiting = new Set<string>();

  const put = (path: string, outline: Outline | undefined): void => {
    const isThere = outline !== undefined && isServed(outline, options);
    ids.put(path, isThere ? outline.ids : null);
    if (isThere) served.add(path);
    else served.delete(path);
    if (outline !== undefined && !isThere) waiting.add(path);
    else waiting.delete(path);
  };
  for (const [path, outline] of outlines) put(path, outline);

  return {
    update(findings) {
      const problems = new Map<string, readonly Problem[]>();
      const accepted = new Map<string, ParsedPost>();
      const renewed = new Map<string, Outline | undefined>();
      for (const [path, finding] of findings) {
        if (finding !== null && 'rule' in finding) problems.set(path, [finding]);
        else if (finding !== null && isBroken(finding) && outlines.has(path)) problems.set(path, finding.problems);
        else {
          read.keep(path, finding);
          renewed.set(path, finding === null ? undefined : outlineOf(finding));
          if (finding !== null) accepted.set(path, finding);
        }
      }
      for (const path of waiting) {
        const outline = outlines.get(path);
        if (!renewed.has(path) && outline !== undefined && isServed(outline, options)) renewed.set(path, outline);
      }
      // Whoever shares an id with what was there or with what is there now may have another one afterwards.
      const concerned = [...renewed].flatMap(([path, outline]) => [
        ...(outlines.get(path)?.ids ?? []),
        ...(outline?.ids ?? []),
      ]);
      const paths = new Set([...findings.keys(), ...renewed.keys(), ...ids.sharing(concerned)]);
      const before = new Map(Array.from(paths, (path) => [path, ids.of(path)]));
      const wasServed = new Set([...paths].filter((path) => served.has(path)));
      for (const [path, outline] of renewed) {
        if (outline === undefined) outlines.delete(path);
        else outlines.set(path, outline);
        put(path, outline);
      }
      for (const path of ids.sharing(concerned)) paths.add(path);
      const changed = [...paths].filter(
        (path) =>
          findings.has(path) || wasServed.has(path) !== served.has(path) || !same(before.get(path), ids.of(path)),
      );
      const changes = changed.sort().map((path) => {
        const content = served.has(path) ? (accepted.get(path) ?? read.contentOf(path)) : undefined;
        const post = content === undefined ? null : withIds(content, ids.of(path));
        return { path, post, problems: problems.get(path) ?? post?.problems ?? [] };
      });
      return inSafeOrder(changes, before);
    },
    nextDue() {
      const ahead = [...waiting].flatMap((path) => {
        const outline = outlines.get(path);
        return outline === undefined || outline.draft ? [] : (outline.visibleFrom ?? []);
      });
      return ahead.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    },
  };
}

/** A post that breaks while it is edited keeps serving its last good form. */
const isBroken = ({ problems }: ParsedPost): boolean => problems.some(({ severity }) => severity === 'error');

const same = (a: readonly string[] = [], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, place) => id === b[place]);

/** Posts in memory. */
export function readPosts(posts: readonly ParsedPost[]): ReadPosts {
  const byPath = new Map(posts.map((parsed) => [parsed.post.path, parsed]));
  return {
    get outlines() {
      return Array.from(byPath.values(), outlineOf);
    },
    contentOf: (path) => byPath.get(path),
    keep(path, parsed) {
      if (parsed === null) byPath.delete(path);
      else byPath.set(path, parsed);
    },
  };
}
