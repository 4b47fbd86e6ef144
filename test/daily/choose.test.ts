import { expect, it } from 'vitest';
import { createChooser, type Stock } from '../../src/daily/choose.ts';
import { ticketsOf } from '../../src/daily/tickets.ts';
import { newBag } from '../../src/domain/bag.ts';
import { aSchedule } from '../support/daily/a-schedule.ts';
import { anExcerpt, aPost, aSection, aSource } from '../support/excerpts.ts';
import { aLibrary } from '../support/sample-library.ts';

const post = aPost({ path: 'a.md', title: 'A' });
const excerpts = ['a', 'b', 'c'].map((id) =>
  anExcerpt(id, post, aSection('S'), `Said ${id}`, aSource({ author: 'Ann' })),
);
const stock: Stock = {
  tickets: excerpts.map(({ id }) => ({ id, group: post.path })),
  excerpt: (id) => excerpts.find((excerpt) => excerpt.id === id),
};
const chooserOver = (of: Stock, fresh: readonly string[] = []) =>
  createChooser({ stockFor: async () => of, firstSeen: { since: async () => fresh } });
const forNew = { ...aSchedule, what: 'new' } as const;

it('numbers what is drawn by what is still there', async () => {
  const gone = { ...newBag('s'), drawn: ['gone', 'a'] };
  const choice = await chooserOver(stock).choose(aSchedule, gone);
  expect(choice?.number).toEqual({ at: 2, of: 3 });
  expect(await chooserOver({ ...stock, excerpt: () => undefined }).choose(aSchedule, null)).toBeNull();
  expect(await chooserOver({ ...stock, tickets: [] }).choose(aSchedule, null)).toBeNull();
});

it('chooses the first new one that was not posted, and nothing when there is none', async () => {
  const chooser = chooserOver(stock, ['unsuitable', 'b', 'c']);
  const first = await chooser.choose(forNew, null);
  expect([first?.excerpt.id, first?.number]).toEqual(['b', null]);
  const second = await chooser.choose(forNew, first?.bag ?? null);
  expect(second?.excerpt.id).toBe('c');
  expect(await chooser.choose(forNew, second?.bag ?? null)).toBeNull();
  expect(await chooserOver({ ...stock, excerpt: () => undefined }, ['b']).choose(forNew, null)).toBeNull();
});

it('chooses the same again while it is there', async () => {
  const chooser = chooserOver(stock);
  expect((await chooser.chooseAgain(aSchedule, null, 'b'))?.number).toEqual({ at: 1, of: 3 });
  expect((await chooser.chooseAgain(forNew, newBag('s'), 'b'))?.excerpt.id).toBe('b');
  expect(await chooser.chooseAgain(aSchedule, null, 'gone')).toBeNull();
});

it('finds what is suitable, of a topic or at all', async () => {
  const library = await aLibrary();
  const all = ticketsOf(library, { topic: null });
  const topic = library.topics.all().at(-1);
  const some = ticketsOf(library, { topic: { id: topic?.id ?? '', name: '' } });
  expect(all.length).toBeGreaterThan(some.length);
  expect(some.every(({ id }) => all.some((ticket) => ticket.id === id))).toBe(true);
});
