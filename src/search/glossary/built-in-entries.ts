import { machineLearning } from './built-in/machine-learning.ts';
import { software } from './built-in/software.ts';
import { statistics } from './built-in/statistics.ts';
import type { Names } from './glossary.ts';

/** The entries of the glossary that comes with the program. Of two that share a name, the first says first what else it is called. */
export const builtInEntries: readonly Names[] = [machineLearning, statistics, software].flatMap((field) =>
  field
    .trim()
    .split('\n')
    .map((line) => line.split(', ')),
);
