/** So many reads run side by side: one that hangs with its connection must not hold up whoever asks after it. */
const mostAtOnce = 3;

interface Batch<Key, Value> {
  readonly keys: Set<Key>;
  readonly values: Promise<ReadonlyMap<Key, Value>>;
  readonly begin: (values: Promise<ReadonlyMap<Key, Value>>) => void;
}

/**
 * Reads one value, in a crowd many with one query: who asks while enough reads run waits for the next, which is for all who
 * do. Each is read after it was asked for, so nobody is told what is stale.
 */
export function batched<Key, Value>(
  read: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (key: Key) => Promise<Value | undefined> {
  let next: Batch<Key, Value> | null = null;
  let running = 0;

  const beginNext = (): void => {
    if (next === null || running === mostAtOnce) return;
    const { keys, begin } = next;
    next = null;
    running += 1;
    begin(
      read([...keys]).finally(() => {
        running -= 1;
        beginNext();
      }),
    );
  };

  return async (key) => {
    next ??= newBatch();
    const { keys, values } = next;
    keys.add(key);
    beginNext();
    return (await values).get(key);
  };
}

function newBatch<Key, Value>(): Batch<Key, Value> {
  let begin: Batch<Key, Value>['begin'] = () => undefined;
  const values = new Promise<ReadonlyMap<Key, Value>>((resolve) => {
    begin = resolve;
  });
  return { keys: new Set(), values, begin };
}
