import { LRUCache } from 'lru-cache';

/** What is kept of a document beside its body, in UTF-16 units of text. */
const overhead = 1_000;

/** What was read of documents lately, by their ids, as long as their bodies have no more than so many UTF-16 units in all. */
export const recentTexts = <Value extends object>(most: number, bodyOf: (value: Value) => string) =>
  new LRUCache<string, Value>({ maxSize: most, sizeCalculation: (value) => overhead + bodyOf(value).length });
