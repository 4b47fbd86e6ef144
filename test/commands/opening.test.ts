import { beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/domain/reply.ts';
import type { Request } from '../../src/domain/request.ts';
import type { LiveLibrary } from '../../src/library/build.ts';
import { en } from '../../src/words/en.ts';
import { type Asking, askingOf, inShort } from '../support/asking.ts';
import { aLibrary } from '../support/sample-library.ts';
import { deepLearning } from '../support/sample-posts.ts';

let library: LiveLibrary;
let asking: Asking;
beforeEach(async () => {
  library = await aLibrary();
  asking = await askingOf(library);
});

const shown = ({ items }: Reply): string[] => items.map(inShort);

/** The request behind the button beside an item. */
function openOf({ items }: Reply, index: number): Request {
  const item = items[index];
  return (item !== undefined && 'open' in item ? item.open : null) ?? expect.unreachable(`nothing opens at ${index}`);
}

const back = ({ actions }: Reply): Request =>
  actions.find(({ label }) => label === en.backToList)?.request ?? expect.unreachable('no way back');

/** Takes excerpts out of their post. */
const without = (...ids: string[]) =>
  library.replacePost(
    deepLearning.post.path,
    { ...deepLearning, excerpts: deepLearning.excerpts.filter(({ id }) => !ids.includes(id)) },
    [],
  );

const labelsIn = ({ items }: Reply): string[] =>
  items.flatMap((item) => (item.type === 'excerpt' ? (item.actions ?? []).map(({ label }) => label) : []));

describe.each(['/search 黑箱 数据', '/topic 应用场景', '/source 知乎', '/section 应用场景', '/like #rewards1'])(
  'a list of excerpts: %s',
  (line) => {
    test.each([true, false])(
      'shows each alone, with all that can be done with it, and leads back (private: %s)',
      async (isPrivate) => {
        const list = await asking.ask(`${line} private:${isPrivate}`);
        for (const [index, id] of shown(list).entries()) {
          const one = await asking.press(openOf(list, index));
          expect(one).toMatchObject({ flow: 'single', private: isPrivate });
          expect(shown(one)).toEqual([id]);
          expect(labelsIn(one)).toEqual(expect.arrayContaining([en.save, en.cite, en.moreLikeThis]));
          const { self: _, ...again } = await asking.press(back(one));
          expect(again).toMatchObject({ items: list.items.map(({ type }) => ({ type })), title: list.title });
          expect(shown(await asking.press(back(one)))).toEqual(shown(list));
        }
      },
    );

    test('leads back to the page that it was opened from', async () => {
      const { self } = await asking.ask(line);
      const one = await asking.press(openOf(await asking.press({ ...self, page: 3 }), 0));
      expect(back(one).page).toBe(3);
      expect(one.self.page).toBe(1);
    });

    test('says when the excerpt is gone, and leads back all the same', async () => {
      const list = await asking.ask(line);
      const [first = '', ...others] = shown(list);
      const open = openOf(list, 0);
      await without(first);
      const gone = await asking.press(open);
      // A section or a source of which nothing is left is gone itself.
      expect(shown(gone).join()).toContain(en.gone);
      expect(shown(gone)).not.toContain(first);
      if (others.length > 0) expect(shown(await asking.press(back(gone)))).toEqual(others);
    });
  },
);

test('/like and /cite stay in their own message once they have one', async () => {
  const list = await asking.ask('/like #rewards1');
  expect(list.apart).toBe(true);
  expect((await asking.press(list.self)).apart).toBe(false);
  const one = await asking.press(openOf(list, 0));
  expect([one.apart, (await asking.press(back(one))).apart]).toEqual([false, false]);
  const citation = await asking.ask('/cite #rewards1');
  expect([citation.apart, (await asking.press({ ...citation.self, page: 2 })).apart]).toEqual([true, false]);
});

test('a topic leads back to all topics, at the page that it was opened from', async () => {
  const all = await asking.ask('/topic');
  const topic = await asking.press(openOf(await asking.press({ ...all.self, page: 2 }), 1));
  expect(back(topic)).toMatchObject({ command: 'topic', page: 2 });
  const one = await asking.press(openOf(topic, 0));
  expect(back(await asking.press(back(one)))).toMatchObject({ page: 2 });
  expect((await asking.press(back(topic))).title).toBe(all.title);
});

describe('a page whose excerpt is gone', () => {
  const turn = (reply: Reply, id: string, page: number): Request => {
    const item = reply.items.find((each) => each.type === 'excerpt' && each.excerpt.id === id);
    if (item?.type !== 'excerpt') return expect.unreachable(`no ${id} here`);
    return { ...reply.self, page, at: { excerpt: id, section: item.excerpt.section.id, part: 0 } };
  };

  test('says so, offers what stands in the same section, and goes on with what is left', async () => {
    const reply = await asking.ask('/quote 数据');
    const [first = '', ...others] = shown(reply);
    const request = turn(reply, first, 1);
    await without(first);
    const gone = await asking.press(request);
    const [sentence, ...near] = shown(gone);
    expect(sentence).toContain(en.gone);
    expect(sentence).toContain(near.length > 0 ? '' : en.topicsToTry);
    expect(shown(gone)).not.toContain(first);
    if (others.length > 0) expect(shown(await asking.press(back(gone)))).toEqual(others);
  });

  test('is told from one that stands elsewhere now', async () => {
    const reply = await asking.ask('/quote 数据');
    const [first = ''] = shown(reply);
    expect(shown(await asking.press(turn(reply, first, 7)))).toContain(first);
  });

  test('is told by what is done with an excerpt, too: saved, cited, reported, or sought near', async () => {
    const reply = await asking.ask('/quote #anonym01');
    const [item] = reply.items;
    const actions = item?.type === 'excerpt' ? (item.actions ?? []) : [];
    await without('anonym01');
    for (const { label, request } of actions) {
      const gone = await asking.press(request);
      expect(shown(gone), label).toEqual([expect.stringContaining(en.nearestToGone), 'link0001']);
      expect(gone.apart, label).toBe(true);
    }
    expect(actions.length).toBe(4);
  });

  test('is told from a number that nobody has seen', async () => {
    for (const line of ['/cite #nosuch', '/like #nosuch', '/report #nosuch', '/saved add #nosuch']) {
      expect(shown(await asking.ask(line))[0], line).toContain(en.noSuchNumber('#nosuch'));
    }
  });

  test('is cited from what was kept', async () => {
    await asking.ask('/saved add #anonym01');
    const [item] = (await asking.ask('/quote #anonym01')).items;
    const cite = item?.type === 'excerpt' ? item.actions?.find(({ label }) => label === en.cite) : undefined;
    await without('anonym01');
    expect((await asking.press(cite?.request ?? expect.unreachable())).title).toBe('#anonym01');
  });
});
