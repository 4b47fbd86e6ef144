import type { Problem } from './domain/problem.ts';
import { openFolder } from './open-content.ts';
import type { ReadingTask } from './reading-threads.ts';
import { type Digest, type PostReader, readHere } from './snapshot/digest.ts';

let reader: Promise<PostReader> | undefined;

/** Is run in a thread, which reads the posts of one folder. */
export default async function readPost({ content, path }: ReadingTask): Promise<Digest | Problem> {
  reader ??= openFolder({ content }).then(({ folder, options }) => readHere(folder, options));
  return (await reader).read(path);
}
