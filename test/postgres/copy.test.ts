import { join } from 'node:path';
import { describe, onTestFinished } from 'vitest';
import { copiesEverything } from '../store/copy.ts';
import { folderWith } from '../support/folder.ts';
import { newDatabase } from './database.ts';

const newFile = async () => `file:${join(folderWith({}), 'florilegium.db')}`;

async function newServerDatabase(): Promise<string> {
  const { url, remove } = await newDatabase();
  onTestFinished(remove);
  return url;
}

describe('copying SQLite to PostgreSQL', () => copiesEverything(newFile, newServerDatabase));
describe('copying PostgreSQL to SQLite', () => copiesEverything(newServerDatabase, newFile));
