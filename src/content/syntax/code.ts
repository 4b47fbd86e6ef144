import type { Code } from 'micromark-util-types';

/** Classes of the codes that micromark reads: characters, null at the end, negative numbers for line ends and tabs. */
export const isLineEnding = (code: Code): boolean => code !== null && code < -2;
export const isSpace = (code: Code): boolean => code === 32 || (code !== null && code < 0);
export const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;
export const isLetter = (code: Code): boolean =>
  code !== null && ((code > 64 && code < 91) || (code > 96 && code < 123));
