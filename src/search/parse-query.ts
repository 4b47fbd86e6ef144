import { queryTerms } from './analysis/analyse.ts';
import type { ParseQuery } from './engine.ts';

/** Reads what was typed: any of its words may match. */
export const parseQuery: ParseQuery = (text) => ({ terms: queryTerms(text), required: [], excluded: [] });
