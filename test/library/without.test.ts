import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { libraryWithout } from '../../src/library/without.ts';
import { aLibrary } from '../support/sample-library.ts';

let whole: Library;
let rest: Library;
let leftOut: ReadonlySet<string>;

beforeAll(async () => {
  whole = await aLibrary();
  const topic = whole.topics.resolve('应用场景')?.id ?? expect.unreachable();
  leftOut = new Set(Array.from(whole.list({ topic }), ({ id }) => id));
  rest = libraryWithout(whole, [topic]);
});

describe('a library without a topic', () => {
  test('has nothing of it in any answer, and everything else', async () => {
    expect([...leftOut].sort()).toEqual(['anonym01', 'link0001']);
    const listed = Array.from(rest.list({}), ({ id }) => id);
    expect(listed).toEqual(Array.from(whole.list({}), ({ id }) => id).filter((id) => !leftOut.has(id)));
    for (const id of leftOut) expect(rest.excerpt(id)).toBeUndefined();
    for (const id of listed) expect(rest.excerpt(id)).toBe(whole.excerpt(id));
    expect(rest.summary.excerpts).toBe(listed.length);
  });

  test('finds nothing of it', async () => {
    const query = { text: '算法工程师', limit: 10 };
    expect((await whole.find(query)).hits.map(({ excerpt }) => excerpt.id)).toContain('link0001');
    expect(await rest.find(query)).toMatchObject({ hits: [], total: 0 });
  });

  test('has nothing of it near to anything', async () => {
    for (const excerpt of rest.list({})) {
      const near = await rest.near(excerpt, 20);
      expect(near.filter((hit) => leftOut.has(hit.excerpt.id))).toEqual([]);
    }
  });

  test('has no name that leads to it alone, and counts the rest of the others', () => {
    expect(rest.topics.resolve('应用场景')).toBeUndefined();
    expect(rest.sources.resolve('纳米酱')).toBeUndefined();
    expect(rest.sections.suggest('应用场景', 10)).toEqual([]);
    expect(whole.sources.resolve('知乎')?.count).toBe(6);
    expect(rest.sources.resolve('知乎')?.count).toBe(4);
    for (const entry of [...rest.topics.all(), ...rest.nearestTopics('应用', 50)]) {
      expect(entry.count).toBe(rest.list({ topic: entry.id }).length);
      expect(entry.count).toBeGreaterThan(0);
    }
  });
});

test('a library without nothing is the library', () => {
  expect(libraryWithout(whole, [])).toBe(whole);
});
