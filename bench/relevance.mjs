// Prints how well the search finds, as MRR@10: the engine alone, and the whole with the second reading and the ranking by passages.
//
//   npm run build && node bench/relevance.mjs FOLDER [sqlite]
//
// MiniSearch is the engine unless that in SQLite is named. FOLDER holds one folder a set, as documents.mjs reads them. A quarter of the questions, chosen by their hash, is held back
// and counted apart. The last column asks each set the questions of another one: the fewer are answered, the better it knows
// what it does not hold.
import { createHash } from 'node:crypto';
import { argv, exit, stderr, stdout } from 'node:process';
import Database from 'libsql';
import { createSearcher } from '../dist/src/search/create-searcher.js';
import { builtInEntries } from '../dist/src/search/glossary/built-in-entries.js';
import { createGlossary } from '../dist/src/search/glossary/glossary.js';
import { createMiniSearchEngine } from '../dist/src/search/minisearch/engine.js';
import { parseQuery } from '../dist/src/search/query/parse-query.js';
import { createSqliteEngine } from '../dist/src/search/sqlite/engine.js';
import { readSet, setsIn } from './documents.mjs';

const foreign = {
  'zh-hans': 'mixed-tech',
  'zh-hant': 'zh-hans',
  cross: 'mixed-tech',
  'mixed-tech': 'zh-hans',
  'en-xquad': 'mixed-tech',
};
const depth = 10;
const none = { title: '', headings: [], sources: [], originals: [], topics: [], belongsTo: [] };

const [folder, engineName = 'minisearch'] = argv.slice(2);
if (folder === undefined) {
  stderr.write('Usage: node bench/relevance.mjs FOLDER [sqlite]\n');
  exit(2);
}

row('set', 'engine', 'held back', 'whole', 'held back', 'foreign');
const sets = setsIn(folder);
for (const set of sets) {
  const { documents, questions } = readSet(folder, set);
  const all = documents.map(({ id, text }) => ({ id, path: id, kind: 'text', body: text, ...none }));
  const engine = engineName === 'sqlite' ? createSqliteEngine(new Database(':memory:')) : createMiniSearchEngine();
  await engine.replace(all);
  const whole = searcherOver(engine, all);
  const ranks = { engine: { tuned: [], held: [] }, whole: { tuned: [], held: [] } };
  for (const { query, relevant } of questions) {
    const part = isHeldBack(query) ? 'held' : 'tuned';
    const alone = await engine.search({ query: parseQuery(query), limit: depth });
    ranks.engine[part].push(reciprocalRank(alone.hits, relevant));
    ranks.whole[part].push(reciprocalRank((await whole.search({ text: query, limit: depth })).hits, relevant));
  }
  const strangers = sets.includes(foreign[set]) ? readSet(folder, foreign[set]).questions : [];
  let answered = 0;
  for (const { query } of strangers)
    answered += Math.min(1, (await whole.search({ text: query, limit: 1 })).hits.length);
  const shares = [ranks.engine.tuned, ranks.engine.held, ranks.whole.tuned, ranks.whole.held];
  row(set, ...shares.map(mean), strangers.length === 0 ? '–' : `${Math.round((100 * answered) / strangers.length)} %`);
}

function searcherOver(engine, all) {
  const byId = new Map(all.map((document) => [document.id, document]));
  const glossary = createGlossary();
  glossary.put('built-in', builtInEntries);
  return createSearcher({ engine, glossary, documents: { get: (id) => byId.get(id), all: () => all } });
}

/** A quarter, the same at every run; the text before the question keeps it another quarter than was looked at before. */
function isHeldBack(question) {
  return createHash('sha256').update(`florilegium 2026-11-27b ${question}`).digest()[0] % 4 === 0;
}

function reciprocalRank(hits, relevant) {
  const rank = hits.findIndex(({ id }) => relevant.includes(id));
  return rank === -1 ? 0 : 1 / (rank + 1);
}

function mean(numbers) {
  return (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(4).replace(/^0/, '');
}

function row(...cells) {
  stdout.write(`${cells.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(10))).join('')}\n`);
}
