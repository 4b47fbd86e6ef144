import { access, constants } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** In milliseconds, between two looks at a folder that is away. */
const pause = 500;

export const isReadable = (folder: string): Promise<boolean> =>
  access(folder, constants.R_OK | constants.X_OK).then(
    () => true,
    () => false,
  );

/** Resolves when a folder that is away can be read again. Rejects when it is aborted. */
export async function untilReadable(folder: string, signal: AbortSignal): Promise<void> {
  do await setTimeout(pause, undefined, { signal });
  while (!(await isReadable(folder)));
}
