import type { Problem } from './domain/problem.ts';
import { type Folder, openFolder } from './open-content.ts';
import type { ReadingTask } from './reading-threads.ts';
import { type Digest, readHere } from './snapshot/digest.ts';

let opened: Promise<Folder> | undefined;

/** Is run in a thread, which reads the posts of one folder. */
export default async function readPost({ content, path }: ReadingTask): Promise<Digest | Problem> {
  opened ??= openFolder({ content });
  const { folder, options } = await opened;
  return readHere(folder, options).read(path);
}
