import { expect, it } from 'vitest';
import { createStock } from '../../src/cli/stock.ts';
import { isSuitable } from '../../src/daily/suitable.ts';
import { aSchedule } from '../support/daily/a-schedule.ts';
import { aLibrary } from '../support/sample-library.ts';

it('holds what is suitable, without the topics that the server leaves out, and as the library is now', async () => {
  const library = await aLibrary();
  const suitable = [...library.list({ kinds: ['quote'] })].filter(isSuitable);
  const topic = library.topics.all().find(({ id }) => {
    const inTopic = [...library.list({ kinds: ['quote'], topic: id })].filter(isSuitable);
    return inTopic.length > 0 && inTopic.length < suitable.length;
  });
  if (topic === undefined) throw new Error('no topic has a part of the excerpts');
  const left = suitable.filter(({ id }) => ![...library.list({ topic: topic.id })].some((one) => one.id === id));
  const stockFor = createStock(library, async ({ server }) => (server === 'strict' ? [topic.id] : []));
  const idsFor = async (server: string): Promise<readonly string[]> =>
    (await stockFor({ ...aSchedule, server })).tickets.map(({ id }) => id);

  expect(await idsFor('open')).toEqual(suitable.map(({ id }) => id));
  expect(await idsFor('strict')).toEqual(left.map(({ id }) => id));
  const gone = suitable[0]?.post.path ?? '';
  await library.replacePost(gone, null, []);
  expect(await idsFor('open')).toEqual(suitable.filter(({ post }) => post.path !== gone).map(({ id }) => id));
});
