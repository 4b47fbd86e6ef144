import { type Finder, type Found, findHere } from './content/finder.ts';
import type { FindingTask } from './find-in-thread.ts';
import { openFolder } from './open-content.ts';

let finder: Finder | undefined;

/** Is run in a thread, which finds the posts of one folder. */
export default async function find({ content, paths }: FindingTask): Promise<readonly Found[]> {
  if (finder === undefined) {
    const { folder, options } = await openFolder({ content });
    finder = findHere(folder, options);
  }
  const found: Found[] = [];
  for await (const each of finder.find(paths)) found.push(each);
  return found;
}

/** Reads posts for nothing but that others are read faster afterwards: what runs often is compiled. */
export async function warmUp(task: FindingTask): Promise<void> {
  await find(task);
}
