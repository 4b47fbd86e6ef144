import type Database from 'libsql';
import type { KeptWords } from '../search/kept.ts';
import { learnWords, type Vocabulary } from '../search/reading/vocabulary.ts';

/** The words of alphabets that the posts hold, so that no misspelt one reads all posts. */
export interface StoredWords extends KeptWords {
  add(words: Vocabulary): void;
  /** Writes what was learnt. */
  write(): void;
}

export function createStoredWords(database: Database.Database): StoredWords {
  const select = database.prepare('SELECT word, count FROM word').raw();
  const add = database.prepare(`
    INSERT INTO word (word, count) SELECT key, value FROM json_each(?) WHERE true
    ON CONFLICT (word) DO UPDATE SET count = count + excluded.count
  `);
  const learnt = new Map<string, number>();
  const write = (): void => {
    if (learnt.size > 0) add.run(JSON.stringify(Object.fromEntries(learnt)));
    learnt.clear();
  };
  return {
    *all() {
      write();
      for (const row of select.all()) {
        const [word, count] = Array.isArray(row) ? row : [];
        yield [String(word), Number(count)];
      }
    },
    learn: (documents) => learnWords(learnt, documents),
    add(words) {
      for (const [word, count] of words) learnt.set(word, (learnt.get(word) ?? 0) + count);
    },
    write,
  };
}
