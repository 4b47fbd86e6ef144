import { fold } from './fold.ts';
import type { Token, TokenKind } from './token.ts';
import { tokens } from './tokens.ts';

/** All terms that a text is found by, repeated as often as they occur. */
export const indexTerms = (text: string): string[] => Array.from(tokens(fold(text)), ({ term }) => term);

/** One term of a question. */
export interface QueryTerm {
  readonly term: string;
  /** How much a match adds to the score, from 0 to 1. */
  readonly weight: number;
  /** How much a match tells that the question is answered, from 0 to 1. */
  readonly evidence: number;
  /** The word of the question that this term is only a piece of. */
  readonly partOf: string | null;
  /** Only of words that stand in no dictionary, and may be none. */
  readonly guessed?: boolean;
  /** Only of terms that nobody typed. */
  readonly standsFor?: Substitute;
}

/** Another name of something that was typed. */
export interface Substitute {
  readonly name: string;
  /** The typed terms that it stands for. */
  readonly terms: readonly string[];
  /** How much of the name one of its terms is, from 0 to 1. */
  readonly share: number;
}

type Role = Pick<QueryTerm, 'weight' | 'evidence'>;

/** Measured: words and pairs of characters together find more than either alone, when pairs count about a third. */
const pieceWeight = 0.3;

/** What a word counts whose pieces are sought as well: who holds it holds them all. */
const dividedWeight = 0.7;

/** Numbers of one or two digits mostly count what follows («3. 文本输入»). */
const counter = /^\d{1,2}$/;
const counterWeight = 0.5;

const roles: Readonly<Record<TokenKind, Role | null>> = {
  word: { weight: 1, evidence: 1 },
  guess: { weight: 1, evidence: 1 },
  piece: { weight: pieceWeight, evidence: pieceWeight },
  seam: { weight: pieceWeight, evidence: 0 },
  stop: null,
  single: null,
};

const full: Role = { weight: 1, evidence: 1 };

/** The cost of a search grows with the square of its terms, and a question that says more repeats itself. */
const mostTerms = 100;

/** What a question asks for, each term once. Stop words and single characters count only where there is nothing else. */
export function queryTerms(question: string): QueryTerm[] {
  const all = [...tokens(fold(question))];
  const roleOf = all.some(({ kind }) => roles[kind]?.evidence)
    ? ({ kind }: Token) => roles[kind]
    : ({ kind }: Token) => roles[kind] ?? full;
  const terms = new Map<string, QueryTerm>();
  let word: Token | undefined;
  for (const token of all) {
    if (token.kind === 'word' || token.kind === 'guess') word = token;
    const role = roleOf(token);
    if (role === null || (terms.get(token.term)?.weight ?? 0) >= role.weight) continue;
    const partOf = token.kind === 'piece' && word !== undefined && isWithin(token, word) ? word.term : null;
    const guessed = token.kind === 'guess' ? { guessed: true } : {};
    terms.set(token.term, { term: token.term, ...role, partOf, ...guessed });
    if (terms.size === mostTerms) break;
  }
  return weighed([...terms.values()]);
}

function weighed(terms: readonly QueryTerm[]): QueryTerm[] {
  const divided = new Set(terms.map(({ partOf }) => partOf));
  return terms.map((term) => {
    const share = divided.has(term.term) ? dividedWeight : counter.test(term.term) ? counterWeight : 1;
    return share === 1 ? term : { ...term, weight: term.weight * share };
  });
}

/** The stop words of a question, each once. */
export const stopWordsOf = (question: string): ReadonlySet<string> =>
  new Set([...tokens(fold(question))].filter(({ kind }) => kind === 'stop').map(({ term }) => term));

const isWithin = (inner: Token, outer: Token): boolean => inner.from >= outer.from && inner.to <= outer.to;
