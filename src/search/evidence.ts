import type { QueryTerm, Substitute } from './analysis/analyse.ts';
import type { Holdings } from './engine.ts';

/**
 * What its best hit must come to for a question to be answered at all: the share of the question that it covers, times the
 * root of its score in rare words. A third of a long question is enough where that is several telling words. One word of
 * two never is when no document holds the other; two of three mostly are.
 */
const answered = 0.3;

/** A hit that covers as much answers, however common its words: «Rust» asks something in a library about Rust, too. */
const ample = 0.5;

/** The share that any other hit must cover, of what the best one covers. */
const comparable = 0.4;

/** How much it matters for the order to cover more of a question: a word may count in every field, and then more than two. */
const wholeness = 0.08;

/** How many times more a term weighs that no document holds: nothing tells more that the question goes elsewhere. */
const unknown = 3;

/** The same of a term that stands in no dictionary either, and may be no word at all. */
const doubtful = 1.5;

/** Added to the rarity of each term, so that a library about one topic still counts the words of that topic. */
const base = 8;

/** How much another name tells that a question is answered, of what the typed one does. */
const substituted = 0.8;

/** The shares of the terms of a name, added up, may fall short of one by rounding. */
const almostWhole = 0.99;

/** Tells which share of a question, its typed terms weighed by their rarity, is covered by those terms that a document matched. */
export function coverage(terms: readonly QueryTerm[], holdings: Holdings): (matched: Iterable<string>) => number {
  const frequency = (term: string): number => holdings.frequencies.get(term) ?? 0;
  const typed = terms.filter(({ standsFor }) => standsFor === undefined);
  const substitutes = new Map<string, Substitute>();
  for (const { term, standsFor } of terms) {
    if (standsFor !== undefined && frequency(term) > 0) substitutes.set(term, standsFor);
  }
  const replaceable = replaceableIn(terms, (term) => frequency(term) > 0);
  const evidenceOf = evidenceIn(typed, frequency);
  const weights = new Map<string, number>();
  let total = 0;
  for (const term of typed) {
    const isUnknown = frequency(term.term) === 0 && !replaceable.has(term.term);
    const telling = isUnknown ? (term.guessed ? doubtful : unknown) : 1;
    const weight = evidenceOf(term) * (base + rarity(term.term, holdings)) * telling;
    weights.set(term.term, weight);
    total += weight;
  }
  return (matched) => {
    const held = new Set(matched);
    let covered = 0;
    for (const term of held) covered += weights.get(term) ?? 0;
    for (const term of replaced(held, substitutes)) {
      if (!held.has(term)) covered += substituted * (weights.get(term) ?? 0);
    }
    return total === 0 ? 0 : covered / total;
  };
}

/** How much a term tells apart: the fewer documents hold it, the more. */
export function rarity(term: string, { documents, frequencies }: Holdings): number {
  const held = frequencies.get(term) ?? 0;
  return Math.log(1 + (documents - held + 0.5) / (held + 0.5));
}

/** The typed terms of which documents hold another name, each of its words somewhere. */
export function replaceableIn(terms: readonly QueryTerm[], isHeld: (term: string) => boolean): ReadonlySet<string> {
  const held = terms.filter(({ term }) => isHeld(term)).map(({ term }) => term);
  return replaced(
    new Set(held),
    new Map(terms.flatMap((term) => (term.standsFor === undefined ? [] : [[term.term, term.standsFor]]))),
  );
}

/** The typed terms of which another name was matched; half of a name («vision» for `cv`) says nothing. */
function replaced(matched: ReadonlySet<string>, substitutes: ReadonlyMap<string, Substitute>): ReadonlySet<string> {
  const shares = new Map<string, number>();
  const found = new Set<string>();
  for (const held of matched) {
    const substitute = substitutes.get(held);
    if (substitute === undefined) continue;
    const share = (shares.get(substitute.name) ?? 0) + substitute.share;
    shares.set(substitute.name, share);
    if (share > almostWhole) for (const term of substitute.terms) found.add(term);
  }
  return found;
}

/**
 * A word that no document holds may stand there all the same, divided in another way: then its pieces stand for it, and
 * of these only the held ones where they make up the whole word («读书» and «笔记» in 读书笔记).
 */
function evidenceIn(terms: readonly QueryTerm[], frequency: (term: string) => number): (term: QueryTerm) => number {
  const pieces = new Map<string, string[]>();
  for (const { term, partOf } of terms) {
    if (partOf !== null && frequency(partOf) === 0) pieces.set(partOf, [...(pieces.get(partOf) ?? []), term]);
  }
  for (const [word, all] of pieces) {
    const held = all.filter((piece) => frequency(piece) > 0);
    if (held.reduce((rest, piece) => rest.replace(piece, ''), word) === '') pieces.set(word, held);
  }
  return ({ term, evidence, partOf }) => {
    if (pieces.has(term)) return 0;
    const siblings = partOf === null ? undefined : pieces.get(partOf);
    if (siblings === undefined) return evidence;
    return siblings.includes(term) ? 1 / siblings.length : 0;
  };
}

/**
 * The hits that answer a question, best first, those that cover more of it before those that repeat a part; none when there
 * is too little in even the best.
 */
export function answering<Hit extends { readonly coverage: number; readonly score: number }>(
  hits: readonly Hit[],
  { documents }: Pick<Holdings, 'documents'>,
): Hit[] {
  const rareWord = Math.log(1 + 2 * documents);
  const answers = ({ coverage, score }: Hit): boolean =>
    coverage >= ample || coverage * Math.sqrt(score / rareWord) >= answered;
  if (!hits.some(answers)) return [];
  const best = hits.reduce((most, hit) => Math.max(most, hit.coverage), 0);
  return hits
    .filter(({ coverage }) => coverage >= comparable * best)
    .map((hit) => ({ ...hit, score: hit.score * (hit.coverage / best) ** wholeness }))
    .sort((left, right) => right.score - left.score);
}

/** Those of the matched terms that a reader should see marked: words, and pieces only of words that did not match whole. */
export function telling(terms: readonly QueryTerm[], matched: ReadonlySet<string>): string[] {
  const marked = terms.filter(
    ({ term, evidence, partOf }) => matched.has(term) && evidence > 0 && (partOf === null || !matched.has(partOf)),
  );
  return marked.length > 0 ? marked.map(({ term }) => term) : [...matched];
}
