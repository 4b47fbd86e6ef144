import type { RichText } from './rich-text.ts';

/** The facts of one Markdown file, as its front matter, its name and its site tell them. */
export interface Post {
  /** Relative to the content folder, with `/` on every platform. */
  readonly path: string;
  readonly title: string;
  /** Where the post is published; null where that is not known. */
  readonly url: string | null;
  readonly date: IsoDate | null;
  readonly updated: IsoDate | null;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** False where its author keeps it out of the daily excerpt. */
  readonly daily?: false;
}

/** `2018`, `2018-06` or `2018-06-30`: as precise as it was given. */
export type IsoDate = string;

/** A heading and what stands below it, up to the next heading with as many `#` or fewer. */
export interface Section {
  /** Short and stable: made from the post's title and the headings. */
  readonly id: string;
  /** From the outermost heading to the innermost, without the post's title; empty for what stands before the first. */
  readonly headings: readonly string[];
  /** The ids of the sections around this one, outermost first. */
  readonly ancestors: readonly string[];
  /** The fragment that leads to the heading on the published page, not percent-encoded. */
  readonly anchor: string | null;
  /** Line of the heading in the file, counted from 1. */
  readonly line: number;
}

/**
 * - `quote`: at least one source backs it.
 * - `text`: a passage nobody is cited for; its origin is the post.
 * - `link`: a citation alone; its text is empty.
 */
export type ExcerptKind = 'quote' | 'text' | 'link';

/** One passage that belongs together, with the sources that back it. */
export interface Excerpt {
  /** Short, unique in the library, stable while the text and its first source are. */
  readonly id: string;
  readonly kind: ExcerptKind;
  readonly post: Post;
  readonly section: Section;
  /** Where the excerpt stands on the published page; null where that is not known. */
  readonly url: string | null;
  readonly body: RichText;
  /** First and last line in the file, counted from 1, without the citation. */
  readonly lines: readonly [number, number];
  readonly sources: readonly Source[];
}

/** A work that is cited. Whatever the citation leaves out is null. */
export interface Source {
  readonly author: string | null;
  readonly date: IsoDate | null;
  readonly title: string | null;
  /** http or https. */
  readonly url: string | null;
  readonly site: string | null;
  /** What the citation is introduced by («知乎问题»); never a person. */
  readonly label: string | null;
  /** What the post's author adds after the citation. */
  readonly remark: RichText | null;
  /** The works that the cited one quotes or translates; never the speaker. */
  readonly originals: readonly Source[];
}
