import type { Excerpt, Post, Section, Source } from '../../src/domain/post.ts';
import { plain } from '../../src/domain/rich-text.ts';
import type { PostContent } from '../../src/library/collection.ts';

/** Posts for tests of the layers above the parser: facts of real works, words of our own. */
export const aPost = (facts: Partial<Post> & Pick<Post, 'path' | 'title'>): Post => ({
  url: null,
  date: null,
  updated: null,
  categories: [],
  tags: [],
  ...facts,
});

/** A section below others of the same post; its id is made of its headings. */
export const aSection = (...headings: string[]): Section => ({
  id: sectionId(headings),
  headings,
  ancestors: headings.slice(1).map((_, depth) => sectionId(headings.slice(0, depth + 1))),
  anchor: headings.at(-1) ?? null,
  line: 1,
});

const sectionId = (headings: readonly string[]): string =>
  `s${[...headings.join('/')].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 1e9, 7).toString(36)}`;

export const aSource = (facts: Partial<Source>): Source => ({
  author: null,
  date: null,
  title: null,
  url: null,
  site: null,
  label: null,
  remark: null,
  originals: [],
  ...facts,
});

/** An excerpt with sources is a quote, one without text a link, any other a text. */
export function anExcerpt(id: string, post: Post, section: Section, text: string, ...sources: Source[]): Excerpt {
  const kind = text === '' ? 'link' : sources.length > 0 ? 'quote' : 'text';
  return { id, kind, post, section, url: post.url, body: plain(text), lines: [1, 1], sources };
}

/** Puts excerpts under each other. */
export const aPostOf = (post: Post, ...excerpts: Excerpt[]): PostContent => ({
  post,
  excerpts: excerpts.map((excerpt, index) => ({ ...excerpt, lines: [index * 2 + 1, index * 2 + 1] })),
});
