import { type QueryTerm, stopWordsOf } from './analysis/analyse.ts';
import { fold } from './analysis/fold.ts';
import { askedByName } from './asked-by-name.ts';
import type { Holdings, SearchEngine, SearchFilter, SearchHit, SearchResult } from './engine.ts';
import { rarity, replaceableIn } from './evidence.ts';
import type { Glossary } from './glossary/glossary.ts';
import { mineNames } from './glossary/mine.ts';
import { judgedBody } from './judged-text.ts';
import { createJudgedTexts, type JudgedTexts } from './judged-texts.ts';
import type { Kept } from './kept.ts';
import { createPacer } from './pacer.ts';
import { passageJudge } from './passage.ts';
import { expand } from './query/expand.ts';
import { parseQuery, type Reading } from './query/parse-query.ts';
import type { Phrase } from './query/parsed-query.ts';
import { holdsPhrase } from './query/phrase.ts';
import { withWordsOf } from './reading/character.ts';
import { createRereader } from './reading/read-anew.ts';
import { textsOf } from './reading/vocabulary.ts';
import type { Answer, AnswerHit, Documents, Searcher, Text } from './searcher.ts';

/** How many of the best are ranked again by their passages. */
const ranked = 20;

export interface SearcherTools {
  readonly engine: SearchEngine;
  readonly documents: Documents;
  /** Names that the posts give are put into it. */
  readonly glossary: Glossary;
  /** Where it is kept what names the documents give; else they are all read for it when the first question comes. */
  readonly kept?: Kept;
}

export function createSearcher({ engine, documents, glossary, kept }: SearcherTools): Searcher {
  const texts = createJudgedTexts(documents);
  const rereader = createRereader(documents.all, kept?.words);
  let mined: Promise<void> | null = kept === undefined ? null : Promise.resolve();
  for (const [path, names] of kept?.names.all() ?? []) glossary.put(path, names);

  async function ask(reading: Reading, limit: number, filter: SearchFilter): Promise<Asked> {
    const terms = expand(reading.terms, glossary.mentionedIn(reading.asked));
    const { required, excluded } = reading;
    const phrases = required.length + excluded.length > 0;
    const result = await engine.search({
      ...filter,
      query: { terms, required, excluded },
      limit: Math.max(limit, ranked),
      ...(phrases ? { accept: (id) => fits(documents.get(id), required, excluded) } : {}),
    });
    return { ...result, terms, text: reading.asked };
  }

  /** The words that nobody knows, read in another way. */
  async function readAnew(reading: Reading, { terms, holdings }: Asked): Promise<string | null> {
    const unknown = unknownAmong(terms, holdings);
    const isUnknown = (word: string): boolean => {
      const own = parseQuery(word).terms;
      return own.length > 0 && own.every(({ term }) => unknown.has(term));
    };
    if (unknown.size === 0) return null;
    return rereader.readAnew(reading.asked, isUnknown);
  }

  return {
    async search({ text, limit, ...filter }) {
      mined ??= mineAll(documents.all(), glossary);
      await mined;
      const reading = await withWordsOf(parseQuery(text), engine);
      let asked = await ask(reading, limit, filter);
      const anew = await readAnew(reading, asked);
      let instead: string | null = null;
      if (anew !== null) {
        const again = await ask(
          { ...parseQuery(anew), required: reading.required, excluded: reading.excluded },
          limit,
          filter,
        );
        if (again.hits.length > 0) [asked, instead] = [again, anew.trim()];
      }
      let inexact = false;
      if (asked.hits.length === 0 && reading.required.length > 0) {
        asked = await ask({ ...reading, required: [] }, limit, filter);
        inexact = asked.hits.length > 0;
      }
      return { ...rankedAnew(asked, limit, texts, documents), instead, inexact };
    },
    updatePost(path, changed) {
      texts.forget();
      rereader.change(changed);
      const names = changed.flatMap(({ body }) => mineNames(body));
      glossary.put(path, names);
      kept?.names.put(path, names);
    },
    replaceNames: (path, names) => glossary.put(path, names),
  };
}

interface Asked extends SearchResult {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
}

/** The typed terms that no document holds, and of which no other name stands anywhere either. */
function unknownAmong(terms: readonly QueryTerm[], { frequencies }: Holdings): ReadonlySet<string> {
  const isHeld = (term: string): boolean => (frequencies.get(term) ?? 0) > 0;
  const unknown = new Set<string>();
  for (const { term, standsFor } of terms) if (standsFor === undefined && !isHeld(term)) unknown.add(term);
  for (const replaced of replaceableIn(terms, isHeld)) unknown.delete(replaced);
  return unknown;
}

/** A word that only the whole post is known by, such as a tag, leaves out none of its excerpts. */
function fits(document: Text | undefined, required: readonly Phrase[], excluded: readonly Phrase[]): boolean {
  if (document === undefined) return false;
  const texts = textsOf(document).map(fold);
  const own = textsOf({ ...document, title: '', topics: [] }).map(fold);
  return (
    required.every((phrase) => texts.some((text) => holdsPhrase(text, phrase))) &&
    !excluded.some((phrase) => own.some((text) => holdsPhrase(text, phrase)))
  );
}

/** The best hits in the order of their passages; the rest as they were. */
function rankedAnew(
  { hits, total, terms, holdings, text }: Asked,
  limit: number,
  texts: JudgedTexts,
  { body }: Pick<Documents, 'body'>,
): Pick<Answer, 'hits' | 'total'> {
  const worth = new Map(
    terms
      .filter(({ term }) => (holdings.frequencies.get(term) ?? 0) > 0)
      .map((term) => [term.term, term.weight * rarity(term.term, holdings)]),
  );
  const judge = passageJudge(worth, stopWordsOf(text));
  const nameGain = askedByName(text);
  const first = hits.slice(0, ranked);
  const firstTexts = texts.of(first.map(({ id }) => id));
  const best = first.map((hit, place): AnswerHit => {
    const own = firstTexts[place] ?? null;
    if (own === null) return { ...hit, sentence: null };
    const { gain, sentence } = judge(own.body);
    return { ...hit, score: hit.score * gain * nameGain(own.names), sentence };
  });
  const others = hits.slice(ranked).map((hit) => ({ ...hit, sentence: judge(judgedBody(body(hit.id))).sentence }));
  return { hits: [...best.sort(byScore), ...others].slice(0, limit), total };
}

const byScore = (left: SearchHit, right: SearchHit): number => right.score - left.score;

async function mineAll(documents: Iterable<Text>, glossary: Glossary): Promise<void> {
  const pause = createPacer();
  const byPath = new Map<string, ReturnType<typeof mineNames>>();
  for (const { path, body } of documents) {
    const names = mineNames(body);
    if (names.length > 0) byPath.set(path, [...(byPath.get(path) ?? []), ...names]);
    await pause();
  }
  for (const [path, names] of byPath) glossary.put(path, names);
}
