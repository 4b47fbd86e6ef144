import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyStore } from '../../../src/store/copy.ts';
import { openDatabase, openStore } from '../../../src/store/open-store.ts';
import { createSqlStore } from '../../../src/store/sql/sql-store.ts';
import { addRows, emptySum, sameSum } from '../../../src/store/table-sum.ts';
import { folderWith } from '../../support/folder.ts';
import { runProgram } from '../../support/program.ts';
import { copiesEverything } from '../copy.ts';

const newFile = async () => `file:${join(folderWith({}), 'florilegium.db')}`;

describe('copying one SQLite database into another', () => copiesEverything(newFile, newFile));

describe('a copy that is not what was copied', () => {
  it('is told of, and nothing of it is kept', async () => {
    const [source, target] = [await openDatabase(await newFile()), await openDatabase(await newFile())];
    onTestFinished(() => source.database.destroy());
    onTestFinished(() => target.database.destroy());
    await createSqlStore(source).gaps.count('量子', '2026-01-05', '2025-01-01');
    await sql`create trigger damage after insert on gap begin update gap set times = times + 1; end`.execute(
      target.database,
    );
    await expect(copyStore(source, target)).rejects.toThrow('The table gap is another after it was copied');
    expect(await createSqlStore(target).gaps.list()).toEqual([]);
  });
});

describe('the sum of a table', () => {
  const rows = [
    { key: 'a', value: 1 },
    { key: 'b', value: null },
  ];

  it('does not depend on the order of rows and columns', () => {
    const turned = [
      { value: null, key: 'b' },
      { value: 1, key: 'a' },
    ];
    expect(sameSum(addRows(emptySum('t'), rows), addRows(emptySum('t'), turned))).toBe(true);
  });

  it('differs when anything differs', () => {
    const whole = addRows(emptySum('t'), rows);
    expect(sameSum(whole, addRows(emptySum('t'), rows.slice(1)))).toBe(false);
    expect(sameSum(whole, addRows(emptySum('t'), [rows[0] ?? {}, { key: 'b', value: '' }]))).toBe(false);
    expect(sameSum(whole, addRows(whole, []))).toBe(true);
  });
});

describe('florilegium store copy', () => {
  it('prints what was copied', async () => {
    const [from, to] = [await newFile(), await newFile()];
    await (await openStore(from)).close();
    const { code, output, errors } = await runProgram(['store', 'copy', '--from', from, '--to', to]);
    expect([code, errors]).toEqual([0, '']);
    expect(output).toMatch(/^schedule\s+0 {2}0{32}$/m);
  });

  it('makes a file that is whole by itself', async () => {
    const [from, to] = [await newFile(), await newFile()];
    const store = await openStore(from);
    await store.gaps.count('黑箱', '2026-11-27', '2025-11-27');
    await store.close();
    expect((await runProgram(['store', 'copy', '--from', from, '--to', to])).code).toBe(0);
    const moved = join(folderWith({}), 'moved.db');
    copyFileSync(to.replace('file:', ''), moved);
    const restored = await openStore(`file:${moved}`);
    expect(await restored.gaps.list()).toMatchObject([{ query: '黑箱' }]);
    await restored.close();
  });

  it('takes no file that is not there for an empty database', async () => {
    const [from, to] = [await newFile(), await newFile()];
    const { code, errors } = await runProgram(['store', 'copy', '--from', from, '--to', to]);
    expect([code, errors]).toEqual([2, expect.stringContaining('there is no database at')]);
    expect(existsSync(from.replace('file:', ''))).toBe(false);
  });

  it('says what it lacks', async () => {
    const url = await newFile();
    expect((await runProgram(['store', 'copy', '--from', url])).errors).toContain('--to');
    const same = await runProgram(['store', 'copy', '--from', url, '--to', url]);
    expect([same.code, same.errors]).toEqual([2, expect.stringContaining('the same database')]);
  });
});
