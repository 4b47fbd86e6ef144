// Measures how soon a git pull of a hundred posts of a thousand is served, by the built program in a process of its own: node bench/pull.mjs [REVISED]
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { warmUpSearch } from '../dist/src/cli/answering.js';
import { readConfig } from '../dist/src/config.js';
import { keepCurrent } from '../dist/src/keep-current.js';
import { openLibrary } from '../dist/src/open-library.js';

/** How many of the twelve excerpts of a post each pull revises. */
const revised = Number(process.argv[2] ?? 2);
const pulls = 5;
const names = Array.from({ length: 1_000 }, (_, index) => `post-${String(index).padStart(4, '0')}.md`);
const changed = names.slice(0, 100);
const home = mkdtempSync(join(tmpdir(), 'florilegium-pull-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const [origin, folder] = [join(home, 'origin'), join(home, 'blog')];

/** As long as the posts of real blogs are in the middle: twelve excerpts, six kilobytes. */
const post = (name, version) =>
  Array.from(
    { length: 12 },
    (_, index) =>
      `深度学习的第 ${index} 条笔记, 写在 ${name} 里${index < revised ? ` (${version})` : ''}: 奖励函数 (reward function) 决定了网络学到什么, 而不是我们以为它学到了什么. ` +
      '写出来的报告多, 讲明白的理论少; 效果看得见, 道理说不清. 一个模型在训练集上的表现, 不能告诉我们它在别处会怎样, 更不能告诉我们它为什么会这样.' +
      `\n\n- Ada. (2020). [Notes ${index}](https://example.org/${index}).\n`,
  ).join('\n---\n\n');

const git = (where, ...words) =>
  promisify(execFile)('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: where });

mkdirSync(origin);
for (const name of names) writeFileSync(join(origin, name), post(name, 'first'));
await git(origin, 'init', '-q');
await git(origin, 'add', '.');
await git(origin, 'commit', '-qm', 'first');
await git(home, 'clone', '-q', origin, folder);

const log = pino({ level: 'warn' });
const config = readConfig({ CONTENT_DIR: folder, DATA_DIR: join(home, 'data') });
const { content, library, close } = await openLibrary({ config, log });
// As the bot does, before it follows the posts.
await warmUpSearch({ library });
let version = 'first';
let lastServed = 0;
const served = new Set();
const watch = await keepCurrent(
  content,
  {
    replaceNames: library.replaceNames,
    async replacePost(path, parsed, problems) {
      await library.replacePost(path, parsed, problems);
      // Git writes while it is watched: a post may be read before it is all there, and then again.
      if (parsed?.excerpts[0]?.body.text.includes(version)) served.add(path);
      lastServed = performance.now();
    },
  },
  log,
);

/** From the last write to the last post served, in milliseconds. */
async function pull(round) {
  version = `round ${round}`;
  served.clear();
  for (const name of changed) writeFileSync(join(origin, name), post(name, version));
  await git(origin, 'commit', '-qam', version);
  await git(folder, 'pull', '-q');
  const written = Math.max(...changed.map((name) => statSync(join(folder, name)).mtimeMs)) - performance.timeOrigin;
  while (served.size < changed.length) await setTimeout(20);
  const inTheirPlace = [...library.list({})].filter(({ body }) => body.text.includes(version));
  if (inTheirPlace.length !== changed.length * revised) throw new Error(`${inTheirPlace.length} excerpts are served.`);
  return Math.round(lastServed - written);
}

/** The same posts, by remark alone, once it is compiled. */
function parseAlone() {
  const parser = remark().use(remarkGfm);
  const texts = changed.map((name) => readFileSync(join(folder, name), 'utf8'));
  const times = Array.from({ length: 8 }, () => {
    const begun = performance.now();
    for (const text of texts) parser.parse(text);
    return Math.round(performance.now() - begun);
  });
  return Math.min(...times);
}

const took = [];
for (let round = 1; round <= pulls; round += 1) took.push(await pull(round));
await watch.close();
await close();
process.stdout.write(
  `git pull of 100 of 1,000 posts (12 excerpts, 6 kB each, ${revised} of them revised), milliseconds of ${pulls} pulls, in their order: ${took.join(', ')}; remark alone: ${parseAlone()}\n`,
);
