import { expect, it } from 'vitest';
import type { KeptExcerpt } from '../../../src/store/interface/kept-excerpts.ts';
import type { Store } from '../../../src/store/store.ts';
import { anExcerpt, aPost, aSection, aSource } from '../../support/excerpts.ts';

const post = aPost({ path: '2020-01-02-a.md', title: '杂谈', url: 'https://example.org/a', tags: ['笔记'] });

/** An excerpt with something in every field. */
const aKeptExcerpt = (id: string, keptAt: string): KeptExcerpt => {
  const original = aSource({ author: 'Ann Ali', date: '2018-01', title: 'Lessons', url: 'https://example.org/l' });
  const remark = {
    text: 'see there',
    marks: [{ kind: 'link' as const, from: 0, to: 3, url: 'https://example.org/r' }],
  };
  const source = aSource({ author: '甲', title: '黑箱?', label: '问题', remark, originals: [original] });
  const excerpt = anExcerpt(id, post, aSection('一般', '更一般'), '网络像一只“黑箱”。\n\n```\n1\n```', source);
  const marks = [
    { kind: 'strong', from: 0, to: 2 },
    { kind: 'codeBlock', from: 14, to: 15, language: null },
  ] as const;
  return { excerpt: { ...excerpt, body: { ...excerpt.body, marks } }, keptAt: new Date(keptAt) };
};

export function keepsExcerpts(open: () => Promise<Store>): void {
  it('gives a kept excerpt back whole', async () => {
    const { keptExcerpts } = await open();
    const kept = aKeptExcerpt('one00001', '2026-01-02T03:04:05.678Z');
    expect(await keptExcerpts.keep('reader', kept)).toBe(true);
    expect(await keptExcerpts.get('reader', 'one00001')).toEqual(kept);
    expect(await (await open()).keptExcerpts.list('reader')).toEqual([kept]);
  });

  it('keeps one once, as it was the first time', async () => {
    const { keptExcerpts } = await open();
    const first = aKeptExcerpt('one00001', '2026-01-02T00:00:00.000Z');
    await keptExcerpts.keep('reader', first);
    expect(await keptExcerpts.keep('reader', aKeptExcerpt('one00001', '2026-02-02T00:00:00.000Z'))).toBe(false);
    expect(await keptExcerpts.list('reader')).toEqual([first]);
  });

  it('lists the latest first, of one reader alone', async () => {
    const { keptExcerpts } = await open();
    for (const day of [2, 9, 5]) {
      await keptExcerpts.keep('reader', aKeptExcerpt(`day${day}`, `2026-01-0${day}T00:00:00.000Z`));
    }
    await keptExcerpts.keep('another', aKeptExcerpt('day2', '2026-03-01T00:00:00.000Z'));
    const ids = (await keptExcerpts.list('reader')).map(({ excerpt }) => excerpt.id);
    expect(ids).toEqual(['day9', 'day5', 'day2']);
    expect(await keptExcerpts.get('nobody', 'day2')).toBeUndefined();
  });

  it('removes one, once', async () => {
    const { keptExcerpts } = await open();
    await keptExcerpts.keep('reader', aKeptExcerpt('one00001', '2026-01-02T00:00:00.000Z'));
    await keptExcerpts.keep('another', aKeptExcerpt('one00001', '2026-01-02T00:00:00.000Z'));
    expect(await keptExcerpts.remove('reader', 'one00001')).toBe(true);
    expect(await keptExcerpts.remove('reader', 'one00001')).toBe(false);
    expect(await keptExcerpts.list('another')).toHaveLength(1);
  });

  it('forgets all of a reader, and nothing of others', async () => {
    const store = await open();
    const bag = { seed: 's', round: 0, drawn: ['a'] };
    for (const reader of ['reader', 'another']) {
      await store.keptExcerpts.keep(reader, aKeptExcerpt('one00001', '2026-01-02T00:00:00.000Z'));
      await store.bags.put(reader, 'topic', bag, null, new Date(0));
    }
    await store.forgetReader('reader');
    expect(await store.keptExcerpts.list('reader')).toEqual([]);
    expect(await store.bags.get('reader', 'topic')).toBeUndefined();
    expect(await store.keptExcerpts.list('another')).toHaveLength(1);
    expect(await store.bags.get('another', 'topic')).toEqual({ bag, revision: expect.any(Number) });
  });
}
