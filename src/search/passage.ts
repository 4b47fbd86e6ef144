import type { Span } from '../domain/rich-text.ts';
import { foldWithOffsets } from './analysis/fold.ts';
import { sentences } from './sentences.ts';

/** How well the words of a question stand together in a text. */
export interface Passage {
  /** What a score is multiplied by; 1 where nothing stands together. */
  readonly gain: number;
  /** The sentence that answers best, in the text as written; null when none holds any of the words. */
  readonly sentence: Span | null;
}

/** Measured: what the best sentence and an early mention add at most, as a share of the score. */
const sentenceGain = 0.5;
const earlyGain = 0.5;

/** UTF-16 units after which a mention counts about a third of what it does at the beginning. */
const early = 150;

/** UTF-16 units of a sentence that is neither short nor long, and how much a longer one loses. */
const usualLength = 60;
const lengthLoss = 0.3;

/** Judges a text by what each term of a question is worth: whether one sentence says it all, and how soon. */
export function judgePassage(text: string, worth: ReadonlyMap<string, number>): Passage {
  const folded = foldWithOffsets(text);
  let total = 0;
  let sooner = 0;
  const found: { readonly at: readonly number[]; readonly value: number }[] = [];
  for (const [term, value] of worth) {
    total += value;
    const at = Array.from(folded.text.matchAll(patternOf(term)), ({ index }) => index);
    const [soonest] = at;
    if (soonest === undefined) continue;
    sooner += value * Math.exp(-soonest / early);
    found.push({ at, value });
  }
  if (found.length === 0) return { gain: 1, sentence: null };
  let best = 0;
  let sentence: Span | null = null;
  for (const span of sentences(folded.text)) {
    const length = 1 - lengthLoss + (lengthLoss * (span.to - span.from)) / usualLength;
    const said = found.filter(({ at }) => at.some((index) => index >= span.from && index < span.to));
    const value = said.reduce((sum, term) => sum + term.value, 0) / length;
    if (value <= best) continue;
    best = value;
    sentence = span;
  }
  return {
    gain: 1 + (sentenceGain * best + earlyGain * sooner) / total,
    sentence: sentence === null ? null : folded.original(sentence),
  };
}

/** Finds a term without dividing the text into words again: stems are how words begin, Han terms stand as they are. */
function patternOf(term: string): RegExp {
  const literal = term.replace('·', '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /\p{Script=Han}/u.test(term) ? new RegExp(literal, 'gu') : new RegExp(`(?<![\\p{L}\\p{N}])${literal}`, 'gu');
}
