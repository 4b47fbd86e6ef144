/** Makes a function that runs changes one at a time, in the order they were asked for; one that fails does not hold up the next. */
export function inOrder(): (change: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (change) => {
    const changed = last.then(change);
    last = changed.catch(() => {});
    return changed;
  };
}
