import { type QueryTerm, queryTerms } from '../analysis/analyse.ts';
import type { Mentioned } from '../glossary/glossary.ts';

/** What another name adds to the score, of what the typed one does. Measured: more pushes the typed words aside. */
const expansionWeight = 0.15;

/** The same where nothing else was typed than the name. */
const wholeWeight = 0.6;

/** The terms of a question, followed by those of what the things in it are also called. */
export function expand(typed: readonly QueryTerm[], mentioned: readonly Mentioned[]): QueryTerm[] {
  const terms = new Map(typed.map((term) => [term.term, term]));
  const told = typed.filter(({ evidence }) => evidence > 0);
  for (const { text, others } of mentioned) {
    const own = new Set(queryTerms(text).map(({ term }) => term));
    const replaced = told.filter(({ term }) => own.has(term)).map(({ term }) => term);
    if (replaced.length === 0) continue;
    const otherWeight = replaced.length === told.length ? wholeWeight : expansionWeight;
    for (const name of others) {
      const named = queryTerms(name);
      const whole = named.reduce((sum, { evidence, partOf }) => sum + (partOf === null ? evidence : 0), 0);
      for (const term of named) {
        const share = term.partOf === null ? term.evidence / whole : 0;
        // A word that is one name of a thing and a part of another is the first.
        const before = terms.get(term.term);
        if (before !== undefined && (before.standsFor?.terms !== replaced || before.standsFor.share >= share)) continue;
        terms.set(term.term, {
          ...term,
          weight: term.weight * otherWeight,
          standsFor: { name, terms: replaced, share },
        });
      }
    }
  }
  return [...terms.values()];
}
