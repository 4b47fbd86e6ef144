// Measures one system over one set, in a process of its own: node measure.mjs SYSTEM seeded COUNT, or SYSTEM FOLDER SET.
import { argv, memoryUsage, stdout } from 'node:process';
import { readSet, seeded } from './documents.mjs';
import { systems } from './systems.mjs';

const [system, where, what] = argv.slice(2);
const { documents, questions } = where === 'seeded' ? seeded(Number(what)) : readSet(where, what);
const before = memoryUsage().rss;
const start = performance.now();
const search = await systems[system](documents);
const build = performance.now() - start;
for (const { query } of questions.slice(0, 10)) await search(query);
const times = [];
let sum = 0;
for (const { query, relevant } of questions) {
  const asked = performance.now();
  const found = await search(query);
  times.push(performance.now() - asked);
  const rank = found.findIndex((id) => relevant.includes(id));
  sum += rank === -1 ? 0 : 1 / (rank + 1);
}
times.sort((left, right) => left - right);
const quantile = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
const memory = (memoryUsage().rss - before) / 1e6;
stdout.write(JSON.stringify({ mrr: sum / questions.length, build, memory, p50: quantile(0.5), p95: quantile(0.95) }));
