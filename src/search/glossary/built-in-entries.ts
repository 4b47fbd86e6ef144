import { builtIn } from './built-in.ts';
import type { Names } from './glossary.ts';

/** The entries of the glossary that comes with the program. */
export const builtInEntries: readonly Names[] = builtIn
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
