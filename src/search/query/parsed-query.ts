import type { QueryTerm } from '../analysis/analyse.ts';

/** A question, analysed: what every engine is asked. */
export interface ParsedQuery {
  /** Typed words and what else they are called, each once. A hit holds at least one of them. */
  readonly terms: readonly QueryTerm[];
  /** A hit holds every one of these. */
  readonly required: readonly Phrase[];
  /** A hit holds none of these. */
  readonly excluded: readonly Phrase[];
}

/** Words that must stand somewhere exactly as they were typed, but for folding. */
export interface Phrase {
  /** Folded, with single spaces. */
  readonly text: string;
  /**
   * What any document that holds the phrase is indexed by: of each group one term at least. The contrary is not true:
   * engines find candidates by it, `accept` looks at their text.
   */
  readonly groups: readonly (readonly string[])[];
}
