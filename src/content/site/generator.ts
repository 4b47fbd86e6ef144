import type { HeadingFacts } from './heading.ts';
import type { LinkProblem, PostFacts, SiteKind } from './site.ts';

/** The rules of one generator under one configuration. Paths of posts count from the folder of that configuration. */
export interface Generator {
  readonly kind: SiteKind;
  /** Where a post stands below the site's address. */
  pathOf(post: PostFacts): PagePath;
  /** The fragment of each heading of a page; null where it is not known. */
  anchors(headings: readonly HeadingFacts[]): readonly (string | null)[];
  visibleFrom(post: PostFacts): Date | null;
}

/** A path that begins with `/`, percent-encoded; or why there is none. */
export type PagePath = { readonly path: string } | { readonly path: null; readonly problem: LinkProblem | null };

/** Published nowhere, and that is no mistake: a draft, a template. */
export const unpublished: PagePath = { path: null, problem: null };

export const unknownPath = (problem: LinkProblem): PagePath => ({ path: null, problem });

export const unknownRule = (message: string): PagePath =>
  unknownPath({
    rule: 'unknown-permalink',
    message,
    remedy: 'Set SITE_PERMALINK, or leave the post without a link.',
  });

export const withoutDate = (pattern: string): PagePath =>
  unknownPath({
    rule: 'permalink-without-date',
    message: `The permalink ${pattern} needs a date, and this post has none that can be read.`,
    remedy: 'Write a date such as 2024-05-31 into the front matter.',
  });

/** The path that holds whatever is not known: when two possibilities give different ones, none is right. */
export function agreed(possible: readonly PagePath[], disagreement: LinkProblem): PagePath {
  const [first, ...others] = possible;
  if (first === undefined) return unknownPath(disagreement);
  return others.every(({ path }) => path === first.path) ? first : unknownPath(disagreement);
}

export const zoneProblem: LinkProblem = {
  rule: 'permalink-time-zone',
  message: 'The permalink holds a day that depends on the time zone of the machine that builds the site.',
  remedy: 'Set BUILD_TIMEZONE to its zone, such as UTC or Asia/Shanghai.',
};
