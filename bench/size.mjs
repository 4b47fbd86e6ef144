// Measures a library as the program opens it, at 1,000, 10,000 and 100,000 excerpts, or as many as are given: node bench/size.mjs [COUNT …]
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { readConfig } from '../dist/src/config.js';
import { keepCurrent } from '../dist/src/keep-current.js';
import { openLibrary } from '../dist/src/open-library.js';
import { posts, questions } from './corpus.mjs';

const [first, ...others] = process.argv.slice(2);
if (first === 'child') process.stdout.write(JSON.stringify(await measure(others[0], others[1] === 'warm')));
else table([first, ...others].filter((count) => count !== undefined).map(Number));

/** Each start is a process of its own: what one leaves in memory is not the next one's. */
function table(counts) {
  for (const count of counts.length > 0 ? counts : [1_000, 10_000, 100_000]) {
    const home = mkdtempSync(join(tmpdir(), 'florilegium-size-'));
    try {
      for (const { path, text } of posts(count)) {
        mkdirSync(dirname(join(home, 'posts', path)), { recursive: true });
        writeFileSync(join(home, 'posts', path), text);
      }
      for (const start of ['cold', 'warm']) {
        const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'child', home, start]);
        process.stdout.write(`${JSON.stringify({ count, start, ...JSON.parse(output) })}\n`);
      }
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
}

async function measure(home, isWarm) {
  const folder = join(home, 'posts');
  const log = pino({ level: 'silent' });
  const config = readConfig({
    CONTENT_DIR: folder,
    DATA_DIR: join(home, 'data'),
    SEARCH_ENGINE: process.env.SEARCH_ENGINE,
  });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const started = performance.now();
  const { content, library, close } = await openLibrary({ config, log });
  const startMs = performance.now() - started;
  const cpuSeconds = process.cpuUsage().user / 1e6;
  await setTimeout(5);
  const heldMs = delay.max / 1e6;
  delay.reset();
  const took = async (ask) => {
    const begun = performance.now();
    await ask();
    return performance.now() - begun;
  };
  const figures = { startMs, cpuSeconds, heldMs };
  if (!isWarm) {
    await close();
    return rounded(figures);
  }
  const asked = questions(550);
  const firstQuestionMs = await took(() => library.find({ text: asked[0], limit: 10 }));
  const firstHeldMs = delay.max / 1e6;
  for (const text of asked.slice(0, 50)) await library.find({ text, limit: 10 });
  const finding = [];
  for (const text of asked.slice(50)) finding.push(await took(() => library.find({ text, limit: 10 })));
  const firstSuggestionMs = await took(async () => library.topics.suggest('a', 25) && library.sources.suggest('a', 25));
  library.sections.suggest('a', 25);
  const suggesting = [];
  for (const text of asked.slice(0, 200))
    for (const names of [library.topics, library.sources, library.sections])
      suggesting.push(await took(async () => names.suggest(text.trim().slice(0, 2), 25)));
  const typoMs = await took(() => library.find({ text: 'modle', limit: 10 }));
  delay.reset();
  let wake = () => {};
  const watch = await keepCurrent(
    content,
    {
      replaceNames: library.replaceNames,
      async replacePost(...change) {
        await library.replacePost(...change);
        wake();
      },
    },
    log,
  );
  const path = join(folder, '000/post-000007.md');
  const text = readFileSync(path, 'utf8');
  const editing = [];
  for (let n = 0; n < 5; n++) {
    const served = new Promise((resolve) => (wake = resolve));
    const words = `zanzibar${'abcde'[n]}`;
    writeFileSync(path, `${text}\n\n> ${words}\n\nAda. (2020). [Notes](https://example.org/${n}).\n`);
    const begun = performance.now();
    await served;
    const heard = performance.now() - begun;
    const asking = await took(() => library.find({ text: words, limit: 1 }));
    const { hits } = await library.find({ text: words, limit: 1 });
    if (!hits[0]?.excerpt.body.text.includes(words)) throw new Error(`The edit ${n} is not found.`);
    editing.push({ heard, asking });
  }
  const editHeldMs = delay.max / 1e6;
  await watch.close();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  await close();
  return rounded({
    ...figures,
    firstQuestionMs,
    firstHeldMs,
    findP50: at(finding, 0.5),
    findP95: at(finding, 0.95),
    firstSuggestionMs,
    suggestP95: at(suggesting, 0.95),
    typoMs,
    editMs: at(
      editing.map(({ heard }) => heard),
      0.5,
    ),
    afterEditMs: at(
      editing.map(({ asking }) => asking),
      0.5,
    ),
    editHeldMs,
    rssMb: rss / 2 ** 20,
    heapMb: heapUsed / 2 ** 20,
  });
}

function at(times, share) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];
}

function rounded(figures) {
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value * 100) / 100]));
}
