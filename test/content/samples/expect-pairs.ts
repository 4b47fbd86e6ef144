import { existsSync } from 'node:fs';
import { stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import type { Excerpt, ExcerptKind, Source } from '../../../src/domain/post.ts';
import { type Content, openContent } from '../../../src/open-content.ts';

const samples = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));

/** A work as the post names it. What is left out must not have been read from anywhere; remarks are not compared. */
export interface ExpectedSource
  extends Partial<Record<'author' | 'date' | 'title' | 'url' | 'site' | 'label', string>> {
  readonly originals?: readonly ExpectedSource[];
}

/** What a person found in a post: which lines belong together, and what backs them. */
export interface ExpectedPair {
  readonly kind: ExcerptKind;
  /** First and last line in the file, counted from 1, without the citation. */
  readonly lines: readonly [number, number];
  readonly sources: readonly ExpectedSource[];
}

export const quote = (first: number, last: number, ...sources: readonly ExpectedSource[]): ExpectedPair => ({
  kind: 'quote',
  lines: [first, last],
  sources,
});
export const text = (first: number, last: number): ExpectedPair => ({
  kind: 'text',
  lines: [first, last],
  sources: [],
});
export const link = (line: number, source: ExpectedSource): ExpectedPair => ({
  kind: 'link',
  lines: [line, line],
  sources: [source],
});

/** A work, from left to right as a citation tells of it. */
export function work(
  author: string | null,
  date: string | null,
  title: string | null = null,
  url: string | null = null,
  site: string | null = null,
  label: string | null = null,
): ExpectedSource {
  return withoutNulls({ author, date, title, url, site, label });
}

/** What was checked by hand in one blog. Paths are relative to its folder. */
export interface ExpectedBlog {
  /** All excerpts that begin on one of the lines named, in the order of the file. */
  readonly pairs: Readonly<Record<string, readonly ExpectedPair[]>>;
  /** Where excerpts stand on the published site, not percent-encoded, by the line each begins on. */
  readonly links?: Readonly<Record<string, Readonly<Record<number, string | null>>>>;
  /** All that `check` prints over the blog, as `path:line rule`. */
  readonly problems: readonly string[];
  /** What the operator sets beside the blog's own configuration. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Compares what the program reads from a blog below the samples with what a person read; says so where they are absent. */
export function describeBlog(folder: string, { pairs, links = {}, problems, settings = {} }: ExpectedBlog): void {
  const isPresent = existsSync(samples + folder);
  if (!isPresent) stderr.write(`Not checked: the pairs of «${folder}», for there is no folder ${samples + folder}.\n`);
  describe.runIf(isPresent)(`the blog ${folder}, as a person reads it`, () => {
    let content: Content;
    beforeAll(async () => {
      // With drafts, so that a post's date and today's decide nothing.
      content = await openContent(readConfig({ INCLUDE_DRAFTS: 'true', ...settings, CONTENT_DIR: samples + folder }));
    }, 60_000);
    const excerptsOn = (path: string, lines: ReadonlySet<number>): readonly Excerpt[] =>
      content.posts
        .filter(({ post }) => post.path === path)
        .flatMap(({ excerpts }) => excerpts.filter((excerpt) => lines.has(excerpt.lines[0])));

    it.each(Object.entries(pairs))('pairs in %s', (path, expected) => {
      const read = excerptsOn(path, new Set(expected.map((pair) => pair.lines[0])));
      expect(read.map(pairOf)).toEqual(expected);
    });

    it.each(Object.entries(links))('links to %s', (path, expected) => {
      const read = excerptsOn(path, new Set(Object.keys(expected).map(Number)));
      const urls = read.map(({ lines, url }) => [lines[0], url === null ? null : decodeURI(url)]);
      expect(Object.fromEntries(urls)).toEqual(expected);
    });

    it('problems', () => {
      expect(content.problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual(problems);
    });
  });
}

const pairOf = ({ kind, lines, sources }: Excerpt): ExpectedPair => ({ kind, lines, sources: sources.map(toldBy) });

/** A source without what it does not tell. */
function toldBy({ author, date, title, url, site, label, originals }: Source): ExpectedSource {
  const told = withoutNulls({ author, date, title, url, site, label });
  return originals.length === 0 ? told : { ...told, originals: originals.map(toldBy) };
}

const withoutNulls = (facts: Readonly<Record<string, string | null>>): ExpectedSource =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));
