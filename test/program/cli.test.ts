import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { entry, runProgram } from '../support/program.ts';

const library = fileURLToPath(new URL('../fixtures/library', import.meta.url));
const run = (...arguments_: string[]) => runProgram([...arguments_, '--content', library]);
const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('export', () => {
  it('prints every excerpt as one line of JSON, by path and position', async () => {
    const { code, output, errors } = await run('export');
    const records = lines(output).map((line) => JSON.parse(line));
    expect([code, errors]).toEqual([0, '']);
    expect(records.map(({ kind }) => kind).join(' ')).toBe('text quote quote quote quote quote quote quote link');
    expect(records[1]).toEqual({
      id: expect.stringMatching(/^[0-9a-z]{8}$/),
      kind: 'quote',
      path: '2022-03-25-remarks.md',
      post: {
        title: '深度学习杂谈',
        url: null,
        date: '2022-03-25',
        updated: null,
        categories: ['Machine Learning'],
        tags: ['笔记'],
      },
      section: ['一般的话'],
      anchor: '一般的话',
      url: null,
      text: '网络像一只黑箱: 效果看得见, 道理说不清. 写出来的报告多, 讲明白的理论少.',
      lines: [15, 15],
      sources: [
        {
          author: '甲',
          date: '2018-06-30',
          title: '黑箱从何说起?',
          url: 'https://example.org/questions/1/answers/11',
          site: '问答',
          label: null,
          originals: [
            {
              author: 'Ann Ali',
              date: '2018-01-25',
              title: 'Lessons from Elsewhere',
              url: 'https://example.org/lessons',
              site: "Ann's blog",
              label: null,
              originals: [],
            },
          ],
        },
      ],
    });
  });
});

describe('a reader that has enough', () => {
  it('is let go without a word', () => {
    const command = `"${process.execPath}" "${entry}" export --content "${library}" | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { ...process.env, LOG_LEVEL: 'warn' },
    });
    expect([stdout, stderr]).toEqual(['{', '']);
  });
});

describe('a folder that holds more than files', () => {
  it('is not waited for', async () => {
    const folder = folderWith({ 'a.md': 'A.' });
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const { code, output } = await runProgram(['check', '--content', folder]);
    expect(code).toBe(1);
    expect(output).toContain('pipe.md:1:1: error');
  });
});

describe('--content', () => {
  it('may stand before the subcommand', async () => {
    const { code, output } = await runProgram(['--content', library, 'export']);
    expect([code, lines(output).length]).toEqual([0, 9]);
  });
});

describe('ask', () => {
  it('answers as text', async () => {
    const { code, output, errors } = await run('ask', '/quote 奖励函数');
    expect([code, errors]).toEqual([0, '']);
    expect(output).toContain('奖励函数');
    expect(output).toContain('https://example.org/p/3');
    expect(output).toContain('Alex Example');
  });

  it('answers as the message that Discord gets', async () => {
    const { code, output } = await run('ask', '--json', '/quote topic:"奖励函数" private:true');
    const message = JSON.parse(output);
    expect(code).toBe(0);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(JSON.stringify(message.components)).toContain('https://example.org/p/3');
  });

  it('reads commands from the input, and answers nonsense with what is wrong', async () => {
    const { code, output } = await runProgram(['ask', '--content', library], {
      input: '/random\n\n/nonsense\n/topic\n',
    });
    expect(code).toBe(0);
    expect(output).toContain('nonsense');
    expect(output).toContain('Machine Learning');
  });

  it('refuses a command that does not exist', async () => {
    const { code, output, errors } = await run('ask', '/nonsense');
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('nonsense');
  });
});

describe('search', () => {
  it('prints JSON', async () => {
    const { code, output } = await run('search', '--json', '奖励函数');
    const answer = JSON.parse(output);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ query: '奖励函数', took_ms: expect.any(Number), total: expect.any(Number) });
    expect(answer.results[0]).toMatchObject({ kind: 'quote', score: expect.any(Number), section: ['(深度) 强化学习'] });
  });

  it('answers a batch in order, one line a query', async () => {
    const input = '黑箱\n\nc++\n红烧肉的做法\n';
    const { code, output } = await runProgram(['search', '--batch', '--content', library], { input });
    const answers = lines(output).map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ query }) => query)).toEqual(['黑箱', '', 'c++', '红烧肉的做法']);
    expect(answers.map(({ results }) => results.length > 0)).toEqual([true, false, true, false]);
  });

  it.each([
    [['search'], /QUERY/],
    [['search', '--limit', '0', 'x'], /--limit/],
    [['search', '--batch', 'x'], /--batch/],
    [['check', '--rule', 'no-such-rule'], /--rule.*front-matter, .*two-readings/],
  ])('refuses %j', async (arguments_, reason) => {
    const { code, output, errors } = await run(...arguments_);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toMatch(reason);
  });
});

describe('check', () => {
  it('ends with 0 for a library without errors, and with 1 for one with', async () => {
    expect(await run('check')).toEqual({ code: 0, output: '', errors: '' });
    const bad = folderWith({ 'bad.md': '---\ntitle: [\n---\nText.\n', 'good.md': 'Text.\n' });
    const { code, output } = await runProgram(['check', '--content', bad]);
    expect(code).toBe(1);
    expect(output).toMatch(/^bad\.md:\d+:\d+: error: .+ \[front-matter\]\n {4}\S/);
    expect((await runProgram(['check', '--rule', 'two-readings', '--content', bad])).output).toBe('');
    const json = await runProgram(['check', '--json', '--rule', 'front-matter', '--content', bad]);
    expect(JSON.parse(json.output)).toMatchObject([{ path: 'bad.md', rule: 'front-matter', severity: 'error' }]);
  });
});

describe('invite', () => {
  it('prints a link with the scopes and permissions of the bot, by id or by the token', async () => {
    const id = '123456789012345678';
    const byId = await runProgram(['invite', id]);
    const { searchParams, origin, pathname } = new URL(byId.output.trim());
    expect(`${origin}${pathname}`).toBe('https://discord.com/oauth2/authorize');
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: id,
      scope: 'bot applications.commands',
      permissions: '274877959168',
    });
    const token = `${Buffer.from(id).toString('base64url')}.abc.def`;
    expect((await runProgram(['invite'], { settings: { DISCORD_TOKEN: token } })).output).toBe(byId.output);
  });

  it.each([[['invite']], [['invite', 'me']]])('%j names the id that is missing', async (arguments_) => {
    const { code, output, errors } = await runProgram(arguments_);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('application id');
  });
});

describe('wrong usage', () => {
  it('says in a sentence that the index of a large library cannot be written', async () => {
    const file = join(folderWith({ 'a.txt': '' }), 'a.txt');
    const settings = { SEARCH_ENGINE: 'sqlite', DATA_DIR: join(file, 'data') };
    const { code, errors } = await runProgram(['search', '--content', library, '黑箱'], { settings });
    expect([code, errors]).toEqual([2, expect.stringMatching(/^florilegium: DATA_DIR: .*a\.txt.*Set it to a folder/)]);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it.each([
    [['--nonsense'], 2],
    [['nonsense'], 2],
    [['export', '--nonsense'], 2],
    [['export', '--content', '/nowhere/at/all'], 2],
    [['export', '--content', fileURLToPath(import.meta.url)], 2],
  ])('%j ends with %i and one clear sentence', async (arguments_, expected) => {
    const { code, output, errors } = await runProgram(arguments_);
    expect([code, output]).toEqual([expected, '']);
    expect(errors).toMatch(/\S/);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it('lists all mistakes in the settings together', async () => {
    const settings = { DISCORD_GUILD_ID: 'x', LOG_LEVEL: 'loud', DISCORD_API_URL: 'ftp://x' };
    const { code, errors } = await runProgram(['export', '--content', library], { settings });
    expect(code).toBe(2);
    expect(errors).toMatch(/DISCORD_GUILD_ID.*DISCORD_API_URL.*LOG_LEVEL/s);
  });

  it('tells its version and how it is used', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await runProgram(['--version'])).toEqual({ code: 0, output: `${version}\n`, errors: '' });
    const help = await runProgram(['--help']);
    expect(help).toMatchObject({ code: 0, errors: '' });
    for (const name of ['start', 'preview', 'ask', 'export', 'search', 'check']) expect(help.output).toContain(name);
  });
});
