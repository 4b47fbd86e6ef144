import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createUniqueIds } from '../../src/content/unique-ids.ts';

const path = fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md');
const id = fc.constantFrom('tea', 'cup', 'pot', 'jug');
const change = fc.tuple(path, fc.option(fc.array(id, { maxLength: 5 })));

/** The ids of these posts, given at once. */
function given(posts: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const ids = createUniqueIds();
  for (const [where, own] of posts) ids.put(where, own);
  return new Map(Array.from(posts.keys(), (where) => [where, ids.of(where)]));
}

it('are unique, and depend on nothing but which posts there are', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 15 }), (changes) => {
      const ids = createUniqueIds();
      const posts = new Map<string, readonly string[]>();
      for (const [where, own] of changes) {
        ids.put(where, own);
        if (own === null) posts.delete(where);
        else posts.set(where, own);
      }
      const all = [...posts.keys()].flatMap((where) => ids.of(where));
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBe([...posts.values()].flat().length);
      for (const [where, unique] of given(posts)) expect(ids.of(where)).toEqual(unique);
    }),
  );
});

it('change only in posts that share an id with the one that changed', () => {
  const start = fc.dictionary(path, fc.array(id, { maxLength: 4 }), { minKeys: 2, noNullPrototype: true });
  fc.assert(
    fc.property(start, change, (posts, [where, own]) => {
      const ids = createUniqueIds();
      for (const [each, plain] of Object.entries(posts)) ids.put(each, plain);
      const before = Object.keys(posts).map((each) => [each, ids.of(each)] as const);
      const concerned = new Set([...(posts[where] ?? []), ...(own ?? [])]);
      const sharing = new Set(Object.keys(posts).filter((each) => posts[each]?.some((plain) => concerned.has(plain))));
      ids.put(where, own);
      for (const [each, unique] of before)
        if (!sharing.has(each) && each !== where) expect(ids.of(each)).toEqual(unique);
    }),
  );
});

it('are the plain ones for the first by path', () => {
  const unique = given(
    new Map([
      ['b.md', ['tea', 'cup']],
      ['a.md', ['tea', 'tea']],
    ]),
  );
  const [plain, second] = unique.get('a.md') ?? [];
  expect(plain).toBe('tea');
  expect(second).not.toBe('tea');
  expect(unique.get('b.md')?.[0]).not.toBe('tea');
  expect(unique.get('b.md')?.[1]).toBe('cup');
});
