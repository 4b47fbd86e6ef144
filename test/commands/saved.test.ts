import { beforeEach, describe, expect, test } from 'vitest';
import type { Action, Reply } from '../../src/domain/reply.ts';
import type { LiveLibrary } from '../../src/library/build.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { en } from '../../src/words/en.ts';
import { type Asking, askingOf, inShort } from '../support/asking.ts';
import { aCaller } from '../support/caller.ts';
import { aLibrary } from '../support/sample-library.ts';
import { deepLearning } from '../support/sample-posts.ts';

let library: LiveLibrary;
let store: Store;
let asking: Asking;

beforeEach(async () => {
  library = await aLibrary();
  store = await openStore('file::memory:');
  asking = await askingOf(library, () => 0, { store });
});

const shown = ({ items }: Reply): string[] => items.map(inShort);
const actionOf = (reply: Reply, label: string): Action => {
  const own = reply.items.flatMap((item) => (item.type === 'excerpt' ? (item.actions ?? []) : []));
  return [...own, ...reply.actions].find((action) => action.label === label) ?? expect.unreachable(`no ${label}`);
};
const press = (reply: Reply, label: string): Promise<Reply> => asking.press(actionOf(reply, label).request);
const keep = async (...ids: string[]): Promise<void> => {
  for (const id of ids) await asking.ask(`/saved add #${id}`);
};

describe('Save', () => {
  test('keeps an excerpt once, and says so; the message it stands below stays', async () => {
    const quote = await asking.ask('/quote 奖励函数');
    const first = await press(quote, en.save);
    const second = await press(quote, en.save);
    expect([first.apart, first.private, second.apart]).toEqual([true, true, true]);
    expect(shown(first)).not.toEqual(shown(second));
    expect(shown(await press(first, en.allKept))).toEqual(['rewards1']);
  });

  test('keeps for one reader alone', async () => {
    await keep('rewards1');
    const other = await askingOf(library, () => 0, { store, caller: aCaller({ userId: '1100000000000000009' }) });
    expect(shown(await other.ask('/saved list'))).not.toContain('rewards1');
  });

  test('says what is not there', async () => {
    expect(shown(await asking.ask('/saved add #nosuch'))[0]).toContain(en.noSuchNumber('#nosuch'));
    expect(await store.keptExcerpts.list(aCaller().userId)).toEqual([]);
  });
});

describe('what is kept', () => {
  test('is shown from what was kept when the post is gone, and says so', async () => {
    await keep('rewards1');
    await library.replacePost(deepLearning.post.path, null, []);
    const list = await asking.ask('/saved list');
    const [hit] = list.items;
    if (hit?.type !== 'hit') return expect.unreachable();
    expect(hit.snippet.text).toContain(en.noLongerThere);
    const whole = await asking.press(hit.open);
    expect(shown(whole)).toEqual(['rewards1', en.keptFrom.gone('2026-11-23')]);
    expect(shown(await press(whole, en.cite)).join('\n')).toContain('Alex Irpan');
  });

  test('is shown as it was kept when the post says it differently now, and says so', async () => {
    await keep('rewards1');
    const before = library.excerpt('rewards1')?.sources;
    const excerpts = deepLearning.excerpts.map((excerpt) => ({ ...excerpt, sources: [] }));
    await library.replacePost(deepLearning.post.path, { ...deepLearning, excerpts }, []);
    const whole = await asking.ask('/saved list shown:#rewards1');
    expect(shown(whole)[1]).toBe(en.keptFrom.changed('2026-11-23'));
    expect(whole.items[0]).toMatchObject({ excerpt: { sources: before } });
  });

  test('is the same when only the order in which it was written down differs', async () => {
    const excerpt = library.excerpt('rewards1') ?? expect.unreachable();
    const sources = excerpt.sources.map(({ title, ...source }) => ({ title, ...source }));
    await store.keptExcerpts.keep(aCaller().userId, { excerpt: { ...excerpt, sources }, keptAt: new Date(0) });
    expect(shown(await asking.ask('/saved list shown:#rewards1'))).toEqual(['rewards1']);
  });

  test('has the address of today when the post has only moved', async () => {
    await keep('rewards1');
    const url = 'https://example.org/moved';
    const excerpts = deepLearning.excerpts.map((excerpt) => ({ ...excerpt, url }));
    await library.replacePost(deepLearning.post.path, { ...deepLearning, excerpts }, []);
    expect((await asking.ask('/saved list shown:#rewards1')).items).toMatchObject([{ excerpt: { url } }]);
  });

  test('is found by all of its words, in either script, and by its sources', async () => {
    await keep('rewards1', 'blackbox');
    expect(shown(await asking.ask('/saved search 黑箱'))).toEqual(['blackbox']);
    expect(shown(await asking.ask('/saved search 獎勵'))).toEqual(['rewards1']);
    expect(shown(await asking.ask('/saved search alex IRPAN'))).toEqual(['rewards1']);
    expect(shown(await asking.ask('/saved search irpan 黑箱'))[0]).toContain('irpan 黑箱');
  });

  test('is removed by its number, which is suggested', async () => {
    await keep('rewards1', 'blackbox');
    expect((await asking.suggest('/saved remove 黑箱', 'excerpt')).map(({ value }) => value)).toEqual(['#blackbox']);
    expect(await asking.suggest('/saved remove #rew', 'excerpt')).toHaveLength(1);
    await asking.ask('/saved remove #blackbox');
    expect(shown(await asking.ask('/saved list'))).toEqual(['rewards1']);
    expect(shown(await asking.ask('/saved remove #blackbox'))).not.toEqual(
      shown(await asking.ask('/saved remove #rewards1')),
    );
  });

  test('may be hundreds', async () => {
    const excerpt = library.excerpt('rewards1') ?? expect.unreachable();
    for (let count = 0; count < 400; count += 1) {
      await store.keptExcerpts.keep(aCaller().userId, {
        excerpt: { ...excerpt, id: `kept${count}` },
        keptAt: new Date(count * 1000),
      });
    }
    const list = await asking.ask('/saved list');
    expect([list.items.length, list.flow]).toEqual([400, 'filled']);
    expect(shown(list)[0]).toBe('kept399');
    expect(await asking.suggest('/saved remove #kept', 'excerpt')).toHaveLength(25);
  });
});

describe('/saved export', () => {
  test('gives two files with everything, citations too', async () => {
    await keep('rewards1', 'blackbox');
    const { files = [] } = await asking.ask('/saved export');
    const [markdown, json] = files;
    expect(files.map(({ name }) => name)).toEqual(['florilegium.md', 'florilegium.json']);
    expect(markdown?.text).toMatch(/^> .*\n\n- .*\[.+\]\(https?:.+\)/m);
    expect(markdown?.text).toContain('\n\n---\n\n');
    const records = JSON.parse(json?.text ?? '');
    expect(records).toMatchObject([
      { id: 'blackbox', keptAt: '2026-11-23T12:00:00.000Z' },
      { id: 'rewards1', citations: [{}, { gbT7714: expect.stringContaining('[2026-11-23]') }] },
    ]);
  });
});

describe('/saved forget', () => {
  test('asks first, then removes everything of the reader', async () => {
    await keep('rewards1');
    await asking.ask('/random');
    const question = await asking.ask('/saved forget');
    expect(shown(await asking.ask('/saved list'))).toEqual(['rewards1']);
    const [action] = question.actions;
    expect(action?.isDangerous).toBe(true);
    await asking.press(action?.request ?? question.self);
    expect(await store.keptExcerpts.list(aCaller().userId)).toEqual([]);
    expect(await store.bags.get(aCaller().userId, '')).toBeUndefined();
  });
});

describe('Copy citation', () => {
  test('gives the quote with its citation in each style, to be copied as it stands', async () => {
    const reply = await press(await asking.ask('/quote 奖励函数'), en.cite);
    const [markdown = '', apa = '', gb = ''] = shown(reply);
    expect([reply.private, reply.apart]).toEqual([true, true]);
    expect(markdown).toMatch(/^Markdown\n> /);
    expect(apa).toMatch(/^APA\n.+\nIrpan, A\. \(/);
    expect(gb).toMatch(/^GB\/T 7714\n.+\nIRPAN A\. .+\[EB\/OL\].+\[2026-11-23\]/);
    for (const item of reply.items) {
      if (item.type !== 'text') return expect.unreachable();
      const code = item.text.marks.find(({ kind }) => kind === 'codeBlock');
      expect(item.text.text.slice(code?.from, code?.to)).toBe(item.text.text.replace(/^.*\n/, ''));
    }
  });
});

describe('Wrong source?', () => {
  test('tells the operator which excerpt, file and line, and nothing of the reader', async () => {
    await press(await asking.ask('/quote 奖励函数'), en.wrongSource);
    const reports = await store.reports.list();
    const { lines, post } = library.excerpt('rewards1') ?? expect.unreachable();
    expect(reports).toMatchObject([{ excerptId: 'rewards1', path: post.path, line: lines[0], times: 1 }]);
    expect(JSON.stringify(reports)).not.toContain(aCaller().userId);
  });

  test('is not asked of an excerpt without a source', async () => {
    const labels = (await asking.ask('/quote #remark01')).items.flatMap((item) =>
      item.type === 'excerpt' ? (item.actions ?? []).map(({ label }) => label) : [],
    );
    expect(labels).toContain(en.save);
    expect(labels).not.toContain(en.wrongSource);
  });
});
