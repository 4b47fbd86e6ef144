import type { Span } from '../domain/rich-text.ts';
import { holdsHan } from './analysis/segmenter.ts';
import type { JudgedBody } from './judged-text.ts';

/** How well the words of a question stand together in a text. */
export interface Passage {
  /** What a score is multiplied by; 1 where nothing stands together. */
  readonly gain: number;
  /** The sentence that answers best, in the text as written; null when none holds any of the words. */
  readonly sentence: Span | null;
}

/** Measured: what the best sentence and an early mention add at most, as a share of the score. */
const sentenceGain = 0.5;
const earlyGain = 0.75;

/** UTF-16 units after which a mention counts about a third of what it does at the beginning. */
const early = 150;

/** UTF-16 units of a sentence that is neither short nor long, and how much a longer one loses. */
const usualLength = 60;
const lengthLoss = 0.3;

/** What a list is worth of what prose would be: it names much, and says little about any of it. */
const listWorth = 0.7;

/** What a text gains by each stop word of the question that it holds, beside terms worth their rarity. */
const stopWorth = 0.6;

/**
 * Judges texts by what each term of a question is worth: whether one sentence says it all, and how soon. Of texts that do
 * so alike, those are better that hold the question's stop words as well, and prose is better than a list.
 */
export function passageJudge(
  worth: ReadonlyMap<string, number>,
  stopWords: Iterable<string>,
): (body: JudgedBody) => Passage {
  const sought = Array.from(worth, ([term, value]) => ({ value, mentions: mentionsOf(term.replace('·', ''), false) }));
  const asides = Array.from(stopWords, (word) => mentionsOf(word, true));
  const total = sought.reduce((sum, { value }) => sum + value, 0);

  return ({ folded, sentences, isList }) => {
    const said = sentences.map(() => 0);
    let sooner = 0;
    for (const { value, mentions } of sought) {
      let place = 0;
      let counted = -1;
      for (const at of mentions(folded.text)) {
        if (counted === -1) sooner += value * Math.exp(-at / early);
        const { from: written } = folded.original({ from: at, to: at + 1 });
        while (written >= (sentences[place]?.to ?? Number.POSITIVE_INFINITY)) place += 1;
        if (place !== counted) said[place] = (said[place] ?? 0) + value;
        counted = place;
      }
    }
    if (sooner === 0) return { gain: 1, sentence: null };
    let best = 0;
    let sentence: Span | null = null;
    for (const [place, span] of sentences.entries()) {
      const value = (said[place] ?? 0) / (1 - lengthLoss + (lengthLoss * (span.to - span.from)) / usualLength);
      if (value <= best) continue;
      best = value;
      sentence = span;
    }
    const held = asides.filter((mentions) => mentions(folded.text).length > 0).length;
    const gain = 1 + (sentenceGain * best + earlyGain * sooner + stopWorth * held) / total;
    return { gain: isList ? gain * listWorth : gain, sentence };
  };
}

/**
 * Where a term stands, without dividing the text into words again: stems are how words begin, Han terms stand as they
 * are. A `whole` word ends there, too.
 */
function mentionsOf(term: string, whole: boolean): (text: string) => readonly number[] {
  const stands = holdsHan(term)
    ? () => true
    : (text: string, at: number) => !endsInWord(text, at) && !(whole && beginsInWord(text, at + term.length));
  return (text) => {
    const places: number[] = [];
    for (let at = text.indexOf(term); at !== -1; ) {
      const isMention = stands(text, at);
      if (isMention) places.push(at);
      at = text.indexOf(term, at + (isMention ? term.length : 1));
    }
    return places;
  };
}

/** Whether a letter or a digit stands before a place, or at it; looked up in two units, as rare characters have as many. */
const endsInWord = (text: string, at: number): boolean => /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
const beginsInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
