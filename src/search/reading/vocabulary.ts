import { fold } from '../analysis/fold.ts';
import { createPacer } from '../pacer.ts';
import type { Text } from '../searcher.ts';

/** How often each word of an alphabet stands in the documents, as written there but for folding. */
export type Vocabulary = ReadonlyMap<string, number>;

const latinWord = /[A-Za-z\u00C0-\u024F][A-Za-z\u00C0-\u024F0-9]{2,30}/g;

/** Reads all documents: half a second for a hundred thousand, in steps that let other work go on. */
export async function readVocabulary(documents: Iterable<Text>): Promise<Vocabulary> {
  const pause = createPacer();
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const text of textsOf(document)) {
      for (const [word] of text.matchAll(latinWord)) {
        const folded = fold(word);
        counts.set(folded, (counts.get(folded) ?? 0) + 1);
      }
    }
    await pause();
  }
  return counts;
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
