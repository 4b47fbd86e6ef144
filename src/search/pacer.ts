import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work at a stretch: short enough that nobody waits for it, long enough that pauses cost nothing. */
const stretch = 10;

/** Makes a function that long work calls between its steps, and that lets other work go on whenever it has become time. */
export function createPacer(now: () => number = () => performance.now()): () => Promise<void> {
  let until = now() + stretch;
  return async () => {
    if (now() < until) return;
    await setImmediate();
    until = now() + stretch;
  };
}
