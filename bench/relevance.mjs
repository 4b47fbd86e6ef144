// Prints how well the search finds, as MRR@10, beside MiniSearch with its defaults.
//
//   npm run build && node bench/relevance.mjs FOLDER
//
// FOLDER holds one folder a set: docs.jsonl ({"id","text"} a line) and queries.jsonl ({"query","relevant":[ids]} a line).
// A set without documents of its own uses those of the set named in `borrowed`.
// Three quarters of the queries are there to tune on; every fourth is held back and counted apart.
// The last column asks each set the questions of another one: the fewer are answered, the better it knows what it does not hold.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import MiniSearch from 'minisearch';
import { createMiniSearchEngine } from '../dist/src/search/minisearch/engine.js';
import { parseQuery } from '../dist/src/search/query/parse-query.js';

const borrowed = { cross: 'zh-hant' };
const foreign = {
  'zh-hans': 'mixed-tech',
  'zh-hant': 'zh-hans',
  cross: 'mixed-tech',
  'mixed-tech': 'zh-hans',
  'en-xquad': 'mixed-tech',
};
const depth = 10;

const [folder] = argv.slice(2);
if (folder === undefined) {
  stderr.write('Usage: node bench/relevance.mjs FOLDER\n');
  exit(2);
}

row('set', 'defaults', 'tuned on', 'held back', 'all', 'foreign', 'index ms', 'p50 ms', 'p95 ms');
const sets = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'queries.jsonl')));
for (const set of sets) {
  const documents = read(borrowed[set] ?? set, 'docs.jsonl');
  const queries = read(set, 'queries.jsonl');
  const search = await ours(documents);
  const ranks = [];
  const times = [];
  for (const { query, relevant } of queries) {
    const start = performance.now();
    const found = await search.find(query);
    times.push(performance.now() - start);
    ranks.push(reciprocalRank(found, relevant));
  }
  const byDefault = defaults(documents);
  const strangers = sets.includes(foreign[set]) ? read(foreign[set], 'queries.jsonl') : [];
  let answered = 0;
  for (const { query } of strangers) if ((await search.find(query)).length > 0) answered += 1;
  times.sort((left, right) => left - right);
  row(
    set,
    decimal(mean(queries.map(({ query, relevant }) => reciprocalRank(byDefault(query), relevant)))),
    decimal(mean(ranks.filter((_, index) => index % 4 !== 3))),
    decimal(mean(ranks.filter((_, index) => index % 4 === 3))),
    decimal(mean(ranks)),
    strangers.length === 0 ? '–' : `${Math.round((100 * answered) / strangers.length)} %`,
    search.took.toFixed(0),
    times[Math.floor(times.length / 2)].toFixed(1),
    times[Math.floor(times.length * 0.95)].toFixed(1),
  );
}

async function ours(documents) {
  const engine = createMiniSearchEngine();
  const none = { title: '', headings: [], sources: [], originals: [], topics: [], belongsTo: [] };
  const start = performance.now();
  await engine.replace(documents.map(({ id, text }) => ({ id, path: id, kind: 'text', body: text, ...none })));
  const took = performance.now() - start;
  const find = async (text) =>
    (await engine.search({ query: parseQuery(text), limit: depth })).hits.map(({ id }) => id);
  return { took, find };
}

function defaults(documents) {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(documents);
  return (query) =>
    index
      .search(query)
      .slice(0, depth)
      .map(({ id }) => id);
}

function read(set, file) {
  return readFileSync(join(folder, set, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function reciprocalRank(found, relevant) {
  const rank = found.findIndex((id) => relevant.includes(id));
  return rank === -1 ? 0 : 1 / (rank + 1);
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function decimal(number) {
  return number.toFixed(4).replace(/^0/, '');
}

function row(...cells) {
  stdout.write(`${cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(10))).join('')}\n`);
}
