import { describe } from 'vitest';
import { createMiniSearchEngine } from '../../src/search/minisearch/engine.ts';
import { keepsTheSearchEngineContract } from './search-engine.ts';

describe('MiniSearch', () => keepsTheSearchEngineContract(() => createMiniSearchEngine()));
