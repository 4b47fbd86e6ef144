import type { Problem } from '../domain/problem.ts';
import { isServed, type LoadedPosts, type LoadOptions } from './load-posts.ts';
import type { ParsedPost } from './parse-post.ts';
import { inSafeOrder, type PostChange } from './safe-order.ts';
import { withUniqueIds } from './unique-ids.ts';

/** What was found at a path: a post, the reason why there is none that can be read, or nothing any more. */
export type Finding = ParsedPost | Problem | null;

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

export function createShelf(
  loaded: Pick<LoadedPosts, 'read'>,
  options: Pick<LoadOptions, 'includeDrafts' | 'now'>,
): Shelf {
  const read = new Map(loaded.read.map((parsed) => [parsed.post.path, parsed]));
  const toServe = (): ReadonlyMap<string, ParsedPost> => {
    const served = [...read.values()].filter((parsed) => isServed(parsed, options));
    const sorted = served.sort((a, b) => (a.post.path < b.post.path ? -1 : 1));
    return new Map(withUniqueIds(sorted).map((parsed) => [parsed.post.path, parsed]));
  };
  let served = toServe();

  return {
    update(findings) {
      const problems = new Map<string, readonly Problem[]>();
      for (const [path, finding] of findings) {
        if (finding === null) read.delete(path);
        else if ('rule' in finding) problems.set(path, [finding]);
        else if (isBroken(finding) && read.has(path)) problems.set(path, finding.problems);
        else read.set(path, finding);
      }
      const before = served;
      served = toServe();
      const paths = new Set([...findings.keys(), ...before.keys(), ...served.keys()]);
      const changed = [...paths].filter((path) => findings.has(path) || !sameIds(before.get(path), served.get(path)));
      const changes = changed.sort().map((path) => {
        const post = served.get(path) ?? null;
        return { path, post, problems: problems.get(path) ?? post?.problems ?? [] };
      });
      return inSafeOrder(changes, before);
    },
    nextDue() {
      const ahead = [...read.values()].flatMap((parsed) =>
        served.has(parsed.post.path) || parsed.draft ? [] : (parsed.visibleFrom ?? []),
      );
      return ahead.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    },
  };
}

/** A post that breaks while it is edited keeps serving its last good form. */
const isBroken = ({ problems }: ParsedPost): boolean => problems.some(({ severity }) => severity === 'error');

const sameIds = (a: ParsedPost | undefined, b: ParsedPost | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.excerpts.length === b.excerpts.length &&
    a.excerpts.every(({ id }, index) => id === b.excerpts[index]?.id));
