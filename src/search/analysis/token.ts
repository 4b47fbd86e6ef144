import type { Span } from '../../domain/rich-text.ts';

/**
 * - `word`: a word of its own.
 * - `guess`: characters that stand in no dictionary and look like a word: many names, and much that is none.
 * - `piece`: a part of a word, or characters that may be a word the dictionary does not know.
 * - `seam`: where two words meet; it tells that they stand side by side, and nothing about either.
 * - `stop`: a word that says little: it is searched for only when nothing else was asked.
 * - `single`: one character of a script whose words mostly have more; searched for as a stop word is.
 */
export type TokenKind = 'word' | 'guess' | 'piece' | 'seam' | 'stop' | 'single';

/** One term of a folded text and where in it the term stands. Terms hold no white space. */
export interface Token extends Span {
  readonly term: string;
  readonly kind: TokenKind;
}
