import Database from 'libsql';
import { describe } from 'vitest';
import type { SearchEngine } from '../../src/search/engine.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch/engine.ts';
import { createSqliteEngine } from '../../src/search/sqlite/engine.ts';
import { keepsTheSearchEngineContract } from './search-engine.ts';

describe('MiniSearch', () => keepsTheSearchEngineContract(() => createMiniSearchEngine()));

describe('SQLite, what changed held in memory', () =>
  keepsTheSearchEngineContract(() => createSqliteEngine(new Database(':memory:'))));

describe('SQLite, written after each change', () => keepsTheSearchEngineContract(createWritten));

function createWritten(): SearchEngine {
  const engine = createSqliteEngine(new Database(':memory:'));
  return {
    ...engine,
    async updatePost(path, documents) {
      await engine.updatePost(path, documents);
      await engine.write();
    },
  };
}
