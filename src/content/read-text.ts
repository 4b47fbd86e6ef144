import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { decode } from './decode.ts';

/** The text of a file, and what was wrong with it all the same. */
export interface FileText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Reads a file below a folder, or says why it cannot be read. */
export async function readText(folder: string, path: string, maximumBytes: number): Promise<FileText | Problem> {
  try {
    const file = join(folder, path);
    const found = await stat(file);
    // A pipe or a device would be waited for without end.
    if (!found.isFile()) return failed(path, 'it is no file');
    if (found.size > maximumBytes) return tooLarge(path, found.size, maximumBytes);
    const { text, problems } = decode(await readFile(file));
    const located = problems.map((problem) => ({ path, ...problem }));
    return text === null ? (located[0] ?? failed(path, 'no text')) : { text, problems: located };
  } catch (error) {
    return failed(path, error instanceof Error ? error.message : String(error));
  }
}

const tooLarge = (path: string, size: number, maximum: number): Problem => ({
  path,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'file-too-large',
  message: `This file has ${size} bytes; at most ${maximum} are read.`,
  remedy: 'Divide it into several posts, or raise MAX_POST_BYTES.',
});

export const failed = (path: string, reason: string): Problem => ({
  path,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'unreadable',
  message: `This file could not be read: ${reason}.`,
  remedy: 'Give the account that runs the bot the right to read it.',
});
