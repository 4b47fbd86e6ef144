// Measures relevance and speed beside other systems, and writes the tables and a chart to results/.
//
//   npm run bench -- [--sets FOLDER] [--sizes 1000,10000,100000] [--seconds 300] [--megabytes 2000]
//
// Every system is measured in a process of its own, and cut off by the limits of time and heap.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { execPath, stdout, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { setsIn } from './documents.mjs';
import { chart, relevanceTable, speedTable } from './report.mjs';
import { systems } from './systems.mjs';

const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000' },
    seconds: { type: 'string', default: '300' },
    megabytes: { type: 'string', default: '2000' },
  },
});
const folder = values.sets === undefined ? null : resolve(process.env.INIT_CWD ?? '.', values.sets);
const run = promisify(execFile);
const results = new URL('results/', import.meta.url);

/** What was measured, or why it was not. */
async function measure(system, where, what) {
  const script = fileURLToPath(new URL('measure.mjs', import.meta.url));
  try {
    const { stdout: printed } = await run(
      execPath,
      [`--max-old-space-size=${values.megabytes}`, script, system, where, String(what)],
      { timeout: Number(values.seconds) * 1000, killSignal: 'SIGKILL' },
    );
    return JSON.parse(printed);
  } catch (error) {
    if (error.killed) return { cut: `over ${values.seconds} s` };
    if (/heap out of memory/.test(error.stderr)) return { cut: `over ${values.megabytes} MB` };
    throw error;
  }
}

const measured = { sets: {}, sizes: {} };
const sizes = values.sizes.split(',').map(Number);
for (const set of folder === null ? [] : setsIn(folder)) {
  measured.sets[set] = {};
  for (const system of Object.keys(systems)) {
    measured.sets[set][system] = await measure(system, folder, set);
    stdout.write(`${set} · ${system} · ${JSON.stringify(measured.sets[set][system])}\n`);
  }
}
for (const size of sizes) {
  measured.sizes[size] = {};
  for (const system of Object.keys(systems)) {
    measured.sizes[size][system] = await measure(system, 'seeded', size);
    stdout.write(`${size} · ${system} · ${JSON.stringify(measured.sizes[size][system])}\n`);
    save();
  }
}

function save() {
  const when = `Run on ${new Date().toISOString().slice(0, 10)}, Node ${version}, ${availableParallelism()} cores; each system was given ${values.seconds} s and ${values.megabytes} MB of heap.`;
  const tables = [
    '# Search, measured beside others',
    when,
    ...(folder === null ? [] : ['## Relevance (MRR@10)', relevanceTable(measured.sets)]),
    '## Speed, over documents made from a seed',
    'Questions are three words of one document, which is to be found (MRR@10). Memory is what the process grew by.',
    speedTable(measured.sizes),
    '![The time of the slowest of twenty questions, by size](speed.svg)',
  ];
  mkdirSync(results, { recursive: true });
  writeFileSync(new URL('results.md', results), `${tables.join('\n\n')}\n`);
  writeFileSync(new URL('speed.svg', results), chart(measured.sizes));
}
stdout.write(`\n${relevanceTable(measured.sets)}\n\n${speedTable(measured.sizes)}\n`);
