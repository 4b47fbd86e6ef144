import { z } from 'zod';
import type { Excerpt, Source } from '../../domain/post.ts';
import type { Mark, RichText } from '../../domain/rich-text.ts';

/*
 * Excerpts as they are kept for years. What a later version adds to an excerpt needs a default here, so that those that
 * were kept before can still be read.
 */

const span = { from: z.int(), to: z.int() };

const mark: z.ZodType<Mark> = z.discriminatedUnion('kind', [
  z.object({
    ...span,
    kind: z.enum(['strong', 'emphasis', 'deleted', 'code', 'spoiler', 'blockquote', 'marker']),
  }),
  z.object({ ...span, kind: z.literal('link'), url: z.string() }),
  z.object({ ...span, kind: z.literal('codeBlock'), language: z.string().nullable() }),
]);

const richText: z.ZodType<RichText> = z.object({ text: z.string(), marks: z.array(mark) });

const source: z.ZodType<Source> = z.object({
  author: z.string().nullable(),
  date: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  site: z.string().nullable(),
  label: z.string().nullable(),
  remark: richText.nullable(),
  originals: z.lazy(() => z.array(source)),
});

const post = z.object({
  path: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  date: z.string().nullable(),
  updated: z.string().nullable(),
  categories: z.array(z.string()),
  tags: z.array(z.string()),
});

const section = z.object({
  id: z.string(),
  headings: z.array(z.string()),
  ancestors: z.array(z.string()),
  anchor: z.string().nullable(),
  line: z.int(),
});

export const excerptSchema: z.ZodType<Excerpt> = z.object({
  id: z.string(),
  kind: z.enum(['quote', 'text', 'link']),
  post,
  section,
  url: z.string().nullable(),
  body: richText,
  lines: z.tuple([z.int(), z.int()]),
  sources: z.array(source),
});
