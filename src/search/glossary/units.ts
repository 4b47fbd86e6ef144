import { stemmer } from 'stemmer';
import type { Span } from '../../domain/rich-text.ts';

/** What names are compared by. */
export interface Unit extends Span {
  readonly unit: string;
}

const words = /\p{Script=Han}|[a-z]+\+\+|[a-z]#|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** The Han characters and the stems of words in a folded text: «Q-Learning 算法» as `q`, `learn`, `算`, `法`. */
export const unitsOf = (folded: string): Unit[] =>
  Array.from(folded.matchAll(words), ({ 0: word, index }) => ({
    unit: /^[a-z]+$/.test(word) ? stemmer(word) : word,
    from: index,
    to: index + word.length,
  }));
