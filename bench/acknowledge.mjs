// Prints how long the built bot takes to acknowledge, on loopback: from the moment at which Discord sends a question to
// the moment at which the bot's answer, or its request for time, has arrived. Discord is the double of the tests. Where Linux
// tells it, also the processor time that the bot took for a question, which says more on a machine that is busy.
//
//   npm run build && node bench/acknowledge.mjs [FOLDER] [QUESTIONS] [SEED]
//
// FOLDER holds posts. What is asked is drawn from them with the seed: topics, headings, authors, words that are not there.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const program = here('../dist/src/main.js');
const shared = here('../../shared/samples');
const [folder = existsSync(shared) ? shared : here('../content'), questions = '2000', seed = '1'] = argv.slice(2);
const random = createRandom(Number(seed));
const data = mkdtempSync(join(tmpdir(), 'florilegium-bench-'));

const { module } = await runnerImport(here('../test/support/discord/start-discord.ts'));
const discord = await module.startDiscord();
const bot = spawn(execPath, [program, 'start', '--content', folder], {
  env: {
    PATH: process.env.PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.api,
    DATABASE_URL: `file:${join(data, 'florilegium.db')}`,
  },
  stdio: ['ignore', 'ignore', 'pipe'],
});
try {
  const summary = await connected(bot);
  const excerpts = exportOf(folder);
  const draw = () => excerpts[Math.floor(random() * excerpts.length)];
  stdout.write(`${folder}: ${summary.posts} posts, ${summary.excerpts} excerpts; seed ${seed}\n`);
  row('questions', 'at once', 'median ms', '95 % ms', '99 % ms', 'longest ms', 'deferred', 'cpu median', 'cpu 99 %');
  await measure('to warm up', 300, 1, draw);
  for (const atOnce of [1, 10]) await measure(questions, Number(questions), atOnce, draw);
} finally {
  bot.kill('SIGTERM');
  await discord.stop();
  rmSync(data, { recursive: true, force: true });
}

async function measure(name, count, atOnce, draw) {
  const times = [];
  const costs = [];
  let deferred = 0;
  let asked = 0;
  const askOneByOne = async () => {
    while (asked < count) {
      const user = `reader ${asked++}`;
      const { command, options } = question(draw());
      const before = atOnce === 1 ? processorTime(bot.pid) : null;
      const answer = await discord.slash(command, options, { user });
      times.push(answer.acknowledgedAfter);
      if (before !== null) costs.push(processorTime(bot.pid) - before);
      if (answer.deferred) deferred += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOneByOne));
  const at = (all, share) => {
    const sorted = all.toSorted((a, b) => a - b);
    return sorted[Math.min(all.length - 1, Math.floor(all.length * share))]?.toFixed(1) ?? '–';
  };
  const shares = [0.5, 0.95, 0.99, 1].map((share) => at(times, share));
  row(name, atOnce, ...shares, deferred, at(costs, 0.5), at(costs, 0.99));
}

/** What all threads of a process have run so far, in milliseconds; null where nobody tells. */
function processorTime(pid) {
  const threads = `/proc/${pid}/task`;
  if (!existsSync(threads)) return null;
  const ran = (thread) => Number(readFileSync(`${threads}/${thread}/schedstat`, 'utf8').split(' ')[0]);
  return readdirSync(threads).reduce((sum, thread) => sum + ran(thread), 0) / 1e6;
}

function question({ words, headings, author }) {
  const from = Math.floor(random() * words.length);
  const some =
    words
      .slice(from, from + 1 + Math.floor(random() * 3))
      .join('')
      .trim() || 'nothing';
  const heading = headings.at(-1) ?? some;
  const kinds = [
    { command: 'quote', options: { topic: some } },
    { command: 'quote', options: { topic: heading } },
    { command: 'search', options: { query: some } },
    { command: 'section', options: { name: heading } },
    { command: 'source', options: { name: author ?? some } },
    { command: 'topic', options: { name: heading } },
    { command: 'quote', options: { topic: `zq${some}qz` } },
    { command: 'random', options: {} },
  ];
  return kinds[Math.floor(random() * kinds.length)];
}

function exportOf(content) {
  const lines = execFileSync(execPath, [program, 'export', '--content', content], {
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, section, sources }) => ({
      words: wordsOf(text),
      headings: section,
      author: sources[0]?.author ?? null,
    }));
}

/** Nobody asks for a single character but to see what happens. */
function wordsOf(text) {
  const segments = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text.slice(0, 500))];
  return segments.map(({ segment, isWordLike }) => (isWordLike && segment.length > 1 ? segment : ' '));
}

function connected(child) {
  return new Promise((resolve, reject) => {
    let log = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      log += chunk;
      const line = log.split('\n').find((one) => one.includes('Connected to Discord'));
      if (line?.endsWith('}')) resolve(JSON.parse(line));
    });
    child.once('close', () => reject(new Error(`The bot ended:\n${log}`)));
  });
}

/** Numbers from 0 to below 1, the same for the same seed: mulberry32. */
function createRandom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function row(...cells) {
  stdout.write(`${cells.map((cell) => String(cell).padEnd(12)).join('')}\n`);
}
