import fc from 'fast-check';
import type { Excerpt, Source } from '../../../src/domain/post.ts';
import type { Action, Item, Menu, Reply, TextFile } from '../../../src/domain/reply.ts';
import type { Request } from '../../../src/domain/request.ts';
import type { RichText, Span } from '../../../src/domain/rich-text.ts';
import { richText, spanOf, text, url } from './rich-texts.ts';

/** A text that is short, or far too long for wherever it stands. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(text, fc.integer({ min: 50, max: 400 })).map(([part, times]) => part.repeat(times)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      `a${'\u0301'.repeat(3000)}`,
      '\u202e反'.repeat(800),
      '👩‍👩‍👧'.repeat(900),
      '*'.repeat(5000),
      '\n'.repeat(900),
      ' '.repeat(9000),
      '字'.repeat(9000),
    ),
  },
);

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 3 });

const sourceWith = (originals: fc.Arbitrary<readonly Source[]>): fc.Arbitrary<Source> =>
  fc.record({
    author: orNull(anyText),
    date: orNull(fc.constantFrom('2018', '2018-06', '2018-06-30')),
    title: orNull(anyText),
    url: orNull(url),
    site: orNull(anyText),
    label: orNull(anyText),
    remark: orNull(richText),
    originals,
  });

const source = sourceWith(fc.array(sourceWith(fc.constant([])), { maxLength: 2 }));

const sources: fc.Arbitrary<readonly Source[]> = fc.oneof(
  { weight: 6, arbitrary: fc.array(source, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.tuple(source, fc.integer({ min: 20, max: 200 })).map(([one, n]) => Array(n).fill(one)) },
);

const body: fc.Arbitrary<RichText> = fc.oneof(
  { weight: 3, arbitrary: richText },
  { weight: 2, arbitrary: anyText.map((value) => ({ text: value, marks: [] })) },
  {
    weight: 2,
    arbitrary: fc.tuple(richText, fc.integer({ min: 20, max: 200 })).map(([{ text: part, marks }, times]) => ({
      text: part.repeat(times),
      marks: marks.map((mark) => ({ ...mark, to: mark.to + part.length * (times - 1) })),
    })),
  },
);

const matchesIn = ({ text: value }: RichText): fc.Arbitrary<readonly Span[]> =>
  fc.array(spanOf(value.length), { maxLength: 4 });

export const excerpt: fc.Arbitrary<Excerpt> = fc.record({
  id: fc.oneof(fc.constant('k3f9a2'), anyText),
  kind: fc.constantFrom('quote', 'text', 'link'),
  post: fc.record({
    path: fc.constant('a.md'),
    title: anyText,
    url: orNull(url),
    date: fc.constant(null),
    updated: fc.constant(null),
    categories: fc.constant([]),
    tags: fc.constant([]),
  }),
  section: fc.record({
    id: fc.constant('s'),
    headings: fc.array(anyText, { maxLength: 3 }),
    ancestors: fc.constant([]),
    anchor: fc.constant(null),
    line: fc.constant(1),
  }),
  url: orNull(url),
  body,
  lines: fc.constant([1, 1] as const),
  sources,
});

const id = fc.stringMatching(/^[0-9a-z]{1,16}$/);
const place = fc.record({ excerpt: id, section: id, part: fc.integer({ min: 0, max: 40_000 }) });

export const request: fc.Arbitrary<Request> = fc
  .record({
    command: fc.oneof(fc.constantFrom('quote', 'search', 'saved list'), fc.string({ unit: 'grapheme', minLength: 1 })),
    options: fc.dictionary(
      fc.oneof(fc.constantFrom('topic', 'author', 'private'), fc.string({ minLength: 1 })),
      fc.oneof(fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), anyText),
      { maxKeys: 4 },
    ),
    page: fc.integer({ min: 1, max: 1_000_000 }),
    at: fc.option(place, { nil: undefined }),
  })
  .map(({ at, ...asked }) => (at === undefined ? asked : { ...asked, at }));

const action: fc.Arbitrary<Action> = fc.record({ label: anyText, request, isDangerous: fc.boolean() });

const menu: fc.Arbitrary<Menu> = fc.record({
  placeholder: anyText,
  choices: fc.array(fc.record({ label: anyText, description: anyText, request, isCurrent: fc.constant(false) }), {
    maxLength: 30,
  }),
});

const files: fc.Arbitrary<readonly TextFile[]> = fc.array(
  fc.record({ name: fc.oneof(anyText, fc.constantFrom('saved.md', '../../etc/passwd', '.env')), text: anyText }),
  { maxLength: 12 },
);

const item: fc.Arbitrary<Item> = fc.oneof(
  excerpt
    .chain((one) =>
      fc.record({
        type: fc.constant('excerpt' as const),
        excerpt: fc.constant(one),
        matches: matchesIn(one.body),
        actions: fc.array(action, { maxLength: 6 }),
        open: fc.option(request, { nil: undefined }),
      }),
    )
    .map(({ open, ...one }) => (open === undefined ? one : { ...one, open })),
  body.chain((snippet) =>
    fc.record({
      type: fc.constant('hit' as const),
      excerpt,
      snippet: fc.constant(snippet),
      matches: matchesIn(snippet),
      open: request,
    }),
  ),
  fc.record({ type: fc.constant('entry' as const), name: anyText, detail: anyText, open: orNull(request) }),
  fc.record({ type: fc.constant('text' as const), text: body }),
);

export const reply: fc.Arbitrary<Reply> = fc.record({
  private: fc.boolean(),
  title: orNull(anyText),
  items: fc.oneof(
    { weight: 4, arbitrary: fc.array(item, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.tuple(item, fc.integer({ min: 5, max: 60 })).map(([one, n]) => Array(n).fill(one)) },
  ),
  flow: fc.constantFrom('single', 'filled'),
  self: request,
  actions: fc.array(action, { maxLength: 12 }),
  menu: orNull(menu),
  files,
  shareable: fc.boolean(),
});
