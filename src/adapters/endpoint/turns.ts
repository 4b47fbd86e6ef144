export interface TurnTools {
  /** Runs what it is given after whatever has come meanwhile was looked at: `setImmediate`. */
  readonly later: (run: () => void) => void;
  /** In milliseconds, from any moment. */
  readonly clock: () => number;
}

/** Who has to wait gets a turn of the event loop of its own, in the order in which they came. */
export interface Turns {
  /** Says that somebody has come. As long as others do, all wait: so of a crowd all are read, and told in time that they have to wait. */
  came(): void;
  /** Resolves when it is the turn of whoever awaits it. */
  next(): Promise<void>;
  /** How long whoever awaits the last turn is likely to wait, in milliseconds. */
  longestWait(): number;
}

/** So often at most all are put off in a row, that they are not forgotten over those who come. */
const mostPutOff = 50;

/** How long a turn takes, in milliseconds, while that was not measured; and how much a measurement counts beside those before. */
const first = { pace: 5, share: 1 / 8 } as const;

/** Going round once, the event loop takes one new connection, however many there are: so it has to go round for each of a crowd. */
export function createTurns({ later, clock }: TurnTools): Turns {
  const waiting: (() => void)[] = [];
  let hasCome = false;
  let putOff = 0;
  let pace: number = first.pace;
  let began: number | null = null;
  const go = (): void => {
    if (began !== null) pace += (clock() - began - pace) * first.share;
    began = null;
    if (hasCome && putOff < mostPutOff) putOff += 1;
    else {
      putOff = 0;
      waiting.shift()?.();
      if (waiting.length > 0) began = clock();
    }
    hasCome = false;
    if (waiting.length > 0) later(go);
  };
  return {
    came() {
      hasCome = true;
    },
    next: () =>
      new Promise((resolve) => {
        if (waiting.push(resolve) === 1) later(go);
      }),
    longestWait: () => waiting.length * pace,
  };
}
