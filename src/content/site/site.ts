import type { Heading, Root } from 'mdast';
import type { Problem } from '../../domain/problem.ts';

export const siteKinds = [
  'jekyll',
  'hexo',
  'hugo',
  'zola',
  'docusaurus',
  'mkdocs',
  'obsidian',
  'github',
  'plain',
] as const;

/** What publishes the posts. `plain` is a folder of which nothing is known. */
export type SiteKind = (typeof siteKinds)[number];

/** How the posts of one content folder are published. Asks neither the disk nor the clock. */
export interface Site {
  readonly kind: SiteKind;
  /** The configuration that was read, relative to the content folder, with `/`; null where there is none. */
  readonly configPath: string | null;
  /** What keeps every post from being linked to, to be said once; null where nothing does. */
  readonly problem: LinkProblem | null;
  postUrl(post: PostFacts): LinkOutcome;
  /**
   * The fragments that lead to the headings of a page, not percent-encoded; a heading whose fragment is not known is
   * left out. `markdown` is the text in which the positions of the tree count.
   */
  anchors(root: Root, markdown: string): ReadonlyMap<Heading, string>;
  /** From when a post that is dated ahead is published; null where the generator does not wait. */
  visibleFrom(post: PostFacts): Date | null;
}

/** What an address is made from. */
export interface PostFacts {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** As written: dates are strings, as YAML 1.2 reads them. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

/** Where a post stands, or why that is not known. Without a problem the post is simply not published on its own. */
export type LinkOutcome = { readonly url: string } | Unlinked;

export interface Unlinked {
  readonly url: null;
  readonly problem: LinkProblem | null;
}

export type LinkProblem = Pick<Problem, 'rule' | 'message' | 'remedy'>;

/** What an operator may set. Each value beats what the site's own configuration says. */
export interface SiteSettings {
  /** `SITE_URL` */
  readonly url: string | null;
  /** `SITE_KIND` */
  readonly kind: SiteKind | null;
  /** `SITE_PERMALINK`: in the generator's own language where it has one. */
  readonly permalink: string | null;
  /** `SITE_TIMEZONE`: the zone that the site's configuration names or should name. */
  readonly timezone: string | null;
  /** `BUILD_TIMEZONE`: the zone of the machine that builds the site. */
  readonly buildTimezone: string | null;
}
