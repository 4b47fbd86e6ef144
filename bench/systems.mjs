// What is measured: each opens over documents ({ id, text }) and gives a function from a question to the ids it finds.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const depth = 10;

const jiebaWords = async () => {
  const { Jieba } = await import('@node-rs/jieba');
  const { dict } = await import('@node-rs/jieba/dict.js');
  const jieba = Jieba.withDict(dict);
  return (text) =>
    jieba
      .cut(text.toLowerCase(), true)
      .map((word) => word.trim())
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
};

async function florilegium(engine, documents) {
  const { createSearcher } = await import('../dist/src/search/create-searcher.js');
  const { createGlossary } = await import('../dist/src/search/glossary/glossary.js');
  const { builtInEntries } = await import('../dist/src/search/glossary/built-in-entries.js');
  const none = { title: '', headings: [], sources: [], originals: [], topics: [], belongsTo: [] };
  const all = documents.map(({ id, text }) => ({ id, path: id, kind: 'text', body: text, ...none }));
  await engine.replace(all);
  const byId = new Map(all.map((document) => [document.id, document]));
  const glossary = createGlossary();
  glossary.put('built-in', builtInEntries);
  const searcher = createSearcher({ engine, glossary, documents: { get: (id) => byId.get(id), all: () => all } });
  return async (text) => (await searcher.search({ text, limit: depth })).hits.map(({ id }) => id);
}

export const systems = {
  'florilegium, MiniSearch': async (documents) => {
    const { createMiniSearchEngine } = await import('../dist/src/search/minisearch/engine.js');
    return florilegium(createMiniSearchEngine(), documents);
  },
  'florilegium, SQLite': async (documents) => {
    const { default: Database } = await import('libsql');
    const { createSqliteEngine } = await import('../dist/src/search/sqlite/engine.js');
    const database = new Database(join(mkdtempSync(join(tmpdir(), 'florilegium-bench-')), 'index.db'));
    return florilegium(createSqliteEngine(database), documents);
  },
  'MiniSearch, defaults': async (documents) => {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(documents);
    return (text) =>
      index
        .search(text)
        .slice(0, depth)
        .map(({ id }) => id);
  },
  'FlexSearch, pairs, suggest': async (documents) => {
    const { Index } = await import('flexsearch');
    const pairs = (text) =>
      [...text.toLowerCase().matchAll(/[a-z0-9]+|\p{Script=Han}+/gu)].flatMap(([run]) =>
        /^[a-z0-9]/.test(run) || run.length < 2
          ? [run]
          : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
      );
    const index = new Index({ tokenize: 'strict', encode: pairs });
    for (const [number, { text }] of documents.entries()) index.add(number, text);
    return (text) => index.search(text, { limit: depth, suggest: true }).map((number) => documents[number].id);
  },
  'Orama, mandarin': async (documents) => {
    const { create, insertMultiple, search } = await import('@orama/orama');
    const { createTokenizer } = await import('@orama/tokenizers/mandarin');
    const hasHan = documents.slice(0, 100).some(({ text }) => /\p{Script=Han}/u.test(text));
    const index = create({
      schema: { text: 'string' },
      components: hasHan ? { tokenizer: createTokenizer() } : {},
    });
    await insertMultiple(index, documents, 500);
    return async (text) => (await search(index, { term: text, limit: depth })).hits.map(({ document }) => document.id);
  },
  'lunr, jieba': async (documents) => {
    const { default: lunr } = await import('lunr');
    const words = await jiebaWords();
    const tokenized = (text) => words(String(text ?? '')).map((word) => new lunr.Token(word, {}));
    const builder = new lunr.Builder();
    builder.tokenizer = tokenized;
    builder.pipeline.add(lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
    builder.ref('id');
    builder.field('text');
    for (const document of documents) builder.add(document);
    const index = builder.build();
    return (text) =>
      index
        .query((query) => {
          for (const word of words(text)) query.term(word, {});
        })
        .slice(0, depth)
        .map(({ ref }) => ref);
  },
  'FTS5, jieba, porter': async (documents) => {
    const { default: Database } = await import('libsql');
    const words = await jiebaWords();
    const database = new Database(join(mkdtempSync(join(tmpdir(), 'florilegium-bench-')), 'index.db'));
    database.exec("CREATE VIRTUAL TABLE entry USING fts5(text, content='', tokenize='porter unicode61')");
    const insert = database.prepare('INSERT INTO entry (rowid, text) VALUES (?, ?)');
    database.exec('BEGIN');
    for (const [number, { text }] of documents.entries()) insert.run(number, words(text).join(' '));
    database.exec('COMMIT');
    const select = database.prepare('SELECT rowid FROM entry WHERE entry MATCH ? ORDER BY rank LIMIT ?').raw();
    return (text) => {
      const terms = [...new Set(words(text))].map((word) => `"${word.replaceAll('"', '""')}"`);
      return terms.length === 0 ? [] : select.all(terms.join(' OR '), depth).map(([number]) => documents[number].id);
    };
  },
};
