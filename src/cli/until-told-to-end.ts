/** Resolves at the first SIGTERM or SIGINT. */
export const untilToldToEnd = (): Promise<null> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(null));
  });
