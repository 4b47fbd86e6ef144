import fc from 'fast-check';
import { it } from 'vitest';
import { keepsEveryWord, readsAnything } from './properties.ts';

it('keeps every word of a post', () => fc.assert(keepsEveryWord, { numRuns: 250 }));

it('reads anything', () => fc.assert(readsAnything, { numRuns: 200 }));
