import type { Problem } from '../domain/problem.ts';
import type { LoadedPosts } from './load-posts.ts';
import type { ParsedPost } from './parse-post.ts';
import { withUniqueIds } from './unique-ids.ts';

/** What was found at a path: a post, the reason why there is none that can be read, or nothing any more. */
export type Finding = ParsedPost | Problem | null;

/** What is to be served of a path from now on. */
export interface PostChange {
  readonly path: string;
  readonly post: ParsedPost | null;
  readonly problems: readonly Problem[];
}

/** The posts as they are served, while their files change. */
export interface Shelf {
  /** Takes in what was found at some paths and gives what is to be served otherwise, twins in other posts included. */
  update(findings: ReadonlyMap<string, Finding>): readonly PostChange[];
}

export function createShelf(loaded: Pick<LoadedPosts, 'read'>): Shelf {
  const read = new Map(loaded.read.map((parsed) => [parsed.post.path, parsed]));
  let served = servedOf(read);
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
      served = servedOf(read);
      const changed = new Set([
        ...findings.keys(),
        ...[...served.keys()].filter((path) => !sameIds(before.get(path), served.get(path))),
      ]);
      return [...changed].sort().map((path) => {
        const post = served.get(path) ?? null;
        return { path, post, problems: problems.get(path) ?? post?.problems ?? [] };
      });
    },
  };
}

const servedOf = (read: ReadonlyMap<string, ParsedPost>): ReadonlyMap<string, ParsedPost> => {
  const sorted = [...read.values()].sort((a, b) => (a.post.path < b.post.path ? -1 : 1));
  return new Map(withUniqueIds(sorted).map((parsed) => [parsed.post.path, parsed]));
};

/** A post that breaks while it is edited keeps serving its last good form. */
const isBroken = ({ problems }: ParsedPost): boolean => problems.some(({ severity }) => severity === 'error');

const sameIds = (a: ParsedPost | undefined, b: ParsedPost | undefined): boolean =>
  a === b ||
  (a?.excerpts.length === b?.excerpts.length &&
    (a?.excerpts.every(({ id }, index) => id === b?.excerpts[index]?.id) ?? false));
