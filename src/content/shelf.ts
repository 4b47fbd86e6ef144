import type { Problem } from '../domain/problem.ts';
import { isServed, type LoadOptions } from './load-posts.ts';
import type { ParsedPost } from './parse-post.ts';
import { inSafeOrder, type PostChange } from './safe-order.ts';
import { createIdGiver, type Outline, outlineOf, withIds } from './unique-ids.ts';

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
  const toServe = (): ReadonlyMap<string, readonly string[]> => {
    const giveIds = createIdGiver();
    const served = [...outlines.values()].filter((outline) => isServed(outline, options));
    const sorted = served.sort((a, b) => (a.path < b.path ? -1 : 1));
    return new Map(sorted.map((outline) => [outline.path, giveIds(outline)]));
  };
  let served = toServe();

  return {
    update(findings) {
      const problems = new Map<string, readonly Problem[]>();
      const accepted = new Map<string, ParsedPost>();
      for (const [path, finding] of findings) {
        if (finding !== null && 'rule' in finding) problems.set(path, [finding]);
        else if (finding !== null && isBroken(finding) && outlines.has(path)) problems.set(path, finding.problems);
        else {
          read.keep(path, finding);
          if (finding === null) outlines.delete(path);
          else {
            outlines.set(path, outlineOf(finding));
            accepted.set(path, finding);
          }
        }
      }
      const before = served;
      served = toServe();
      const paths = new Set([...findings.keys(), ...before.keys(), ...served.keys()]);
      const changed = [...paths].filter((path) => findings.has(path) || !same(before.get(path), served.get(path)));
      const changes = changed.sort().map((path) => {
        const ids = served.get(path);
        const content = ids === undefined ? undefined : (accepted.get(path) ?? read.contentOf(path));
        const post = ids === undefined || content === undefined ? null : withIds(content, ids);
        return { path, post, problems: problems.get(path) ?? post?.problems ?? [] };
      });
      return inSafeOrder(changes, before);
    },
    nextDue() {
      const ahead = [...outlines.values()].flatMap(({ path, draft, visibleFrom }) =>
        served.has(path) || draft ? [] : (visibleFrom ?? []),
      );
      return ahead.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    },
  };
}

/** A post that breaks while it is edited keeps serving its last good form. */
const isBroken = ({ problems }: ParsedPost): boolean => problems.some(({ severity }) => severity === 'error');

const same = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((id, place) => id === b[place]));

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
