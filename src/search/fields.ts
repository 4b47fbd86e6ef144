/** What a match counts in each field: what the excerpt itself says first, then what leads to it, then what it shares with its whole post. */
export const fieldWeights = { body: 1, headings: 1, sources: 0.8, originals: 0.6, title: 0.6, topics: 0.6 };

export type Field = keyof typeof fieldWeights;

const isField = (name: string): name is Field => name in fieldWeights;

export const fields: readonly Field[] = Object.keys(fieldWeights).filter(isField);

/** How often a term repeats before it tells little more, and how much long texts are held back. */
export const bm25 = { k: 1.2, b: 0.75 };
