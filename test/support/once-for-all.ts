import { beforeAll, onTestFinished } from 'vitest';

type Undo = () => unknown;

/** As long as a test may take that sets it up by itself, in milliseconds. */
const patience = 20_000;

/** What is to be undone after the last test of a file, while something is set up for all of them. */
let forAll: Undo[] | null = null;

/** Undoes something with the test that did it, or with the last one for which it was done. */
export function whenDone(undo: Undo): void {
  if (forAll === null) onTestFinished(async () => void (await undo()));
  else forAll.push(undo);
}

/** Sets something up once for all tests of a file, or of a `describe`. Each of them gets it from the function that is given. */
export function onceForAll<Thing>(make: () => Promise<Thing>): () => Thing {
  let made: { readonly thing: Thing } | undefined;
  beforeAll(async () => {
    const undoing: Undo[] = [];
    forAll = undoing;
    try {
      made = { thing: await make() };
    } finally {
      forAll = null;
    }
    return async () => {
      for (const undo of undoing.reverse()) await undo();
    };
  }, patience);
  return () => {
    if (made === undefined) throw new Error('It is there once the tests have begun.');
    return made.thing;
  };
}
