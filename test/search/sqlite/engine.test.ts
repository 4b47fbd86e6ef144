import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { createSqliteEngine } from '../../../src/search/sqlite/engine.ts';
import { folderWith } from '../../support/folder.ts';
import { document, smallLibrary } from '../small-library.ts';

describe('an index in SQLite', () => {
  const open = (path: string) => {
    const database = new Database(path);
    onTestFinished(() => void database.close());
    return createSqliteEngine(database);
  };
  const newPath = () => join(folderWith({}), 'index.db');
  const questions = ['黑箱', 'c++', '付聪', 'Grace Miller', '强化学习', '隨機種子'];
  const answers = (engine: ReturnType<typeof open>) =>
    Promise.all(questions.map((text) => engine.search({ query: parseQuery(text), limit: 10 })));

  it('answers the same after it was opened again', async () => {
    const path = newPath();
    const engine = open(path);
    await engine.replace(smallLibrary);
    await engine.updatePost('new.md', [document('new', { path: 'new.md', body: '付聪谈黑箱' })]);
    await engine.updatePost('tests.md', []);
    const before = await answers(engine);
    await engine.close();
    expect(await answers(open(path))).toEqual(before);
  });

  it('answers alike before and after what changed is written, and meanwhile', async () => {
    const steps: (() => Promise<void>)[] = [];
    let asked: Promise<unknown>[] = [];
    const engine = createSqliteEngine(new Database(':memory:'), {
      pause: async () => {
        for (const step of steps) asked.push(step());
        await new Promise(setImmediate);
      },
    });
    const many = Array.from({ length: 40 }, (_, n) =>
      document(`many${n}`, {
        path: 'many.md',
        body: `强化学习 ${Array.from({ length: 30 }, (_, k) => `w${n}x${k}`).join(' ')}`,
      }),
    );
    await engine.replace(smallLibrary);
    await engine.updatePost('many.md', many);
    const before = await answers(engine);
    steps.push(async () => expect(await answers(engine)).toEqual(before));
    asked = [];
    await engine.write();
    expect(asked.length).toBeGreaterThan(1);
    await Promise.all(asked);
    expect(await answers(engine)).toEqual(before);
  });

  it('holds nothing of a post that could not be written', async () => {
    const database = new Database(newPath());
    const engine = createSqliteEngine(database);
    await engine.replace([document('tea', { body: '绿茶' })]);
    database.exec('PRAGMA query_only = ON');
    await expect(engine.updatePost('tea.md', [document('tea', { body: '红茶' })])).rejects.toThrow();
    database.exec('PRAGMA query_only = OFF');
    const find = async (text: string) =>
      (await engine.search({ query: parseQuery(text), limit: 5 })).hits.map(({ id }) => id);
    expect([await find('绿茶'), await find('红茶')]).toEqual([['tea'], []]);
    await engine.updatePost('tea.md', [document('tea', { body: '红茶' })]);
    expect([await find('绿茶'), await find('红茶')]).toEqual([[], ['tea']]);
    database.close();
  });

  it('knows that no document holds a word any more, however many held it', async () => {
    const engine = createSqliteEngine(new Database(':memory:'));
    const many = Array.from({ length: 300 }, (_, n) => document(`many${n}`, { path: 'many.md', body: `松茸 w${n}` }));
    await engine.updatePost('many.md', many);
    await engine.updatePost('tea.md', [document('tea', { body: '绿茶' })]);
    await engine.write();
    expect(await engine.frequencies(['松茸', '绿茶'])).toEqual(new Map(Object.entries({ 松茸: 300, 绿茶: 1 })));
    await engine.updatePost('many.md', []);
    expect(await engine.frequencies(['松茸', '绿茶'])).toEqual(new Map([['绿茶', 1]]));
    const { holdings } = await engine.search({ query: parseQuery('松茸'), limit: 5 });
    expect(holdings.frequencies.get('松茸')).toBe(0);
  });

  it('leaves alone the documents of a post that are as they were', async () => {
    const database = new Database(':memory:');
    const engine = createSqliteEngine(database);
    const numbers = () => database.prepare('SELECT number FROM document_1 ORDER BY number').pluck().all();
    const [tea, cup] = [document('tea', { body: '绿茶' }), document('cup', { path: 'tea.md', body: '茶杯' })];
    await engine.updatePost('tea.md', [tea, cup]);
    expect(numbers()).toEqual([0, 1]);
    await engine.updatePost('tea.md', [tea, { ...cup, body: '瓷杯' }]);
    expect(numbers()).toEqual([0, 2]);
  });
});
