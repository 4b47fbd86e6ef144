import { fold } from '../analysis/fold.ts';
import { createPacer } from '../pacer.ts';
import type { Text } from '../searcher.ts';

/** How often each word of an alphabet stands in the documents, as written there but for folding. */
export type Vocabulary = ReadonlyMap<string, number>;

const latinWord = /[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F0-9]{2,30}/g;

/** Reads all documents: some seconds for a hundred thousand, in steps that let other work go on. */
export async function readVocabulary(documents: Iterable<Text>): Promise<Map<string, number>> {
  const pause = createPacer();
  const counts = new Map<string, number>();
  for (const document of documents) {
    learnWords(counts, [document]);
    await pause();
  }
  return counts;
}

/** Adds the words of some documents. */
export function learnWords(counts: Map<string, number>, documents: readonly Text[]): void {
  for (const text of documents.flatMap(textsOf)) {
    for (const [word] of text.matchAll(latinWord)) {
      const folded = fold(word);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
}

/** All that a document is found by, its names before its text. */
export const textsOf = ({ title, headings, topics, sources, originals, body }: Text): string[] => [
  title,
  ...headings,
  ...topics,
  ...sources,
  ...originals,
  body,
];
