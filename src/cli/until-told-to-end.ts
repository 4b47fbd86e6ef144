const signals = ['SIGTERM', 'SIGINT'] as const;

/** Resolves at the first SIGTERM or SIGINT, with its name. */
export const untilToldToEnd = (): Promise<(typeof signals)[number]> =>
  new Promise((resolve) => {
    for (const signal of signals) process.once(signal, () => resolve(signal));
  });
