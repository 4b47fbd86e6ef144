import Database from 'libsql';
import { describe } from 'vitest';
import { createFts5Engine } from '../../src/search/fts5/engine.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch/engine.ts';
import { keepsTheSearchEngineContract } from './search-engine.ts';

describe('MiniSearch', () => keepsTheSearchEngineContract(() => createMiniSearchEngine()));

describe('SQLite FTS5', () => keepsTheSearchEngineContract(() => createFts5Engine(new Database(':memory:'))));
