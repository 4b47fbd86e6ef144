const signals = ['SIGTERM', 'SIGINT'] as const;

/** Resolves at the first SIGTERM or SIGINT, with its name; a process that another one has started ends with that one too. */
export const untilToldToEnd = (): Promise<(typeof signals)[number]> =>
  new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve(signal));
    process.once('disconnect', () => resolve('SIGTERM'));
  });
