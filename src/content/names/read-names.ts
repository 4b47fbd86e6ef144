import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { failed, readText } from '../read-text.ts';
import { parseNames } from './parse-names.ts';

/** The file beside the posts in which authors say what things are called. */
export const glossaryPath = 'glossary.yml';

/** What an author's glossary says now; `entries` is null when it is there and cannot be read. */
export interface AuthorsNames {
  readonly entries: readonly (readonly string[])[] | null;
  readonly problems: readonly Problem[];
}

/** Reads the glossary of a content folder; one that is not there has no entries. */
export async function readNames(folder: string, maximumBytes: number): Promise<AuthorsNames> {
  const file = await realpath(join(folder, glossaryPath)).catch(() => null);
  if (file === null) return { entries: [], problems: [] };
  if (!file.startsWith((await realpath(folder)) + sep))
    return { entries: null, problems: [failed(glossaryPath, 'it is a symbolic link out of the content folder')] };
  const read = await readText(folder, glossaryPath, maximumBytes);
  if ('rule' in read) return { entries: null, problems: [read] };
  const { entries, problems } = parseNames(read.text);
  return {
    entries,
    problems: [...read.problems, ...problems.map((problem) => ({ path: glossaryPath, ...problem }))],
  };
}
