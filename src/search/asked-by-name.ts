import { type PlainNames, plainName } from './judged-text.ts';

/** What a score gains when the question is a whole name: that of its own source tells most, what many share least. */
const gains = { sources: 5, originals: 2.5, headings: 0.3, topics: 0.3 };

/** Of that, when the question is a part of a name. */
const ofPart = 0.1;

/** In UTF-16 units: less than this stands within many names. */
const longPart = 8;

/** What the score of a document is multiplied by when a question is the name of its author, work, section or topic; else 1. */
export function askedByName(question: string): (names: PlainNames) => number {
  const asked = plainName(question);
  const gainOf = (names: readonly string[], gain: number): number => {
    let most = 0;
    for (const own of names) {
      if (own === asked) return gain;
      if (asked.length >= longPart && own.includes(asked)) most = gain * ofPart;
    }
    return most;
  };
  return ({ sources, originals, headings, topics }) =>
    asked === ''
      ? 1
      : 1 +
        Math.max(
          gainOf(sources, gains.sources),
          gainOf(originals, gains.originals),
          gainOf(headings, gains.headings),
          gainOf(topics, gains.topics),
        );
}
