// Keeps things in a store until it is killed, and tells each one that the store has confirmed.
import { writeSync } from 'node:fs';

const [module, url, first] = process.argv.slice(2);
const { openStore } = await import(module);
const store = await openStore(url);
const post = { path: 'a.md', title: 'A', url: null, date: null, updated: null, categories: [], tags: [] };
const section = { id: 's', headings: [], ancestors: [], anchor: null, line: 1 };
const body = { text: 'x'.repeat(500), marks: [] };

for (let count = Number(first); ; count += 1) {
  const excerpt = { id: `e${count}`, kind: 'text', post, section, url: null, body, lines: [1, 1], sources: [] };
  await store.keepRequest(`k${count}`, 'request');
  writeSync(1, `request k${count}\n`);
  await store.keptExcerpts.keep('reader', { excerpt, keptAt: new Date(0) });
  writeSync(1, `excerpt e${count}\n`);
  await store.gaps.count('query', '2026-01-01', '2025-01-01');
  writeSync(1, `gap ${count}\n`);
}
