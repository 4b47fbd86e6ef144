/** Runs what it is given after whatever has come meanwhile was looked at: `setImmediate`. */
export type Later = (run: () => void) => void;

/**
 * Gives each who waits a turn of the event loop of its own, in the order in which they came. So of many requests at once all
 * are read before most are answered, and whoever has to wait is told so in time.
 */
export function createTurns(later: Later): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) later(next);
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) later(next);
    });
}
