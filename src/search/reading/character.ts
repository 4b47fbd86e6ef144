import { wordsOfTwoWith } from '../analysis/dictionary.ts';
import { fold } from '../analysis/fold.ts';
import type { SearchEngine } from '../engine.ts';
import { expand } from '../query/expand.ts';
import type { Reading } from '../query/parse-query.ts';

/** Of the most used words of the language, those are sought that most documents hold: to count all takes longer than all else. */
const mostCounted = 100;
const mostSought = 8;

/** Reads a question that is a single Han character as the words of two characters, too, that begin or end with it: those that most documents hold. */
export async function withWordsOf(
  reading: Reading,
  { frequencies }: Pick<SearchEngine, 'frequencies'>,
): Promise<Reading> {
  const character = fold(reading.asked).trim();
  if (!/^\p{Script=Han}$/u.test(character)) return reading;
  const counts = [...(await frequencies(wordsOfTwoWith(character, mostCounted)))];
  const others = counts.sort(([, left], [, right]) => right - left).map(([word]) => word);
  return { ...reading, terms: expand(reading.terms, [{ text: character, others: others.slice(0, mostSought) }]) };
}
