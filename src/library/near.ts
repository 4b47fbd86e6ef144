import type { Excerpt } from '../domain/post.ts';
import type { SearchEngine, SearchHit, TermsOf } from '../search/engine.ts';
import { withOriginals } from './sources.ts';

/** How many of the nearest by words are looked at for what else they share. */
const considered = 60;

/** What an excerpt gains for each name it shares with another, as a share of what its words are worth. */
const kinship = { source: 0.5, topic: 0.15 };

/** What nearness is judged by. */
export interface Kin {
  /** The ids of the authors, works and sites of the sources, originals among them. */
  readonly sources: readonly string[];
  readonly topics: readonly string[];
}

export interface NearTools {
  readonly engine: SearchEngine;
  readonly termsOf: TermsOf;
  readonly excerpt: (id: string) => Excerpt | undefined;
  readonly kinOf: (excerpt: Excerpt) => Kin;
  /** Nothing that belongs to one of these. */
  readonly without: readonly string[];
}

/** An excerpt near to another, and what the search knows of it. */
export interface Neighbour {
  readonly excerpt: Excerpt;
  readonly found: SearchHit;
}

/** The excerpts that share most with one: its words first, then its sources and topics. Itself is none of them. */
export async function nearestTo(
  excerpt: Excerpt,
  limit: number,
  { engine, termsOf, excerpt: byId, kinOf, without }: NearTools,
): Promise<readonly Neighbour[]> {
  const query = { terms: termsOf(wordsOf(excerpt)), required: [], excluded: [] };
  const { hits } = await engine.search({ query, limit: considered + 1, lenient: true, without });
  const own = kinOf(excerpt);
  const neighbours = hits.flatMap((hit) => {
    const other = hit.id === excerpt.id ? undefined : byId(hit.id);
    if (other === undefined || sameText(other, excerpt)) return [];
    const kin = kinOf(other);
    const gain = kinship.source * shared(own.sources, kin.sources) + kinship.topic * shared(own.topics, kin.topics);
    return [{ excerpt: other, found: { ...hit, score: hit.score * (1 + gain) } }];
  });
  return neighbours.sort((a, b) => b.found.score - a.found.score).slice(0, limit);
}

/** What an excerpt is about: its text, and where it has none the titles of its sources. */
const wordsOf = ({ body, section, sources }: Excerpt): string => {
  const titles = withOriginals(sources).flatMap(({ title, author }) => [title ?? '', author ?? '']);
  return [body.text, ...(body.text === '' ? titles : []), ...section.headings].join('\n');
};

/** A passage that is quoted twice tells nothing new. */
const sameText = (one: Excerpt, other: Excerpt): boolean => one.body.text !== '' && one.body.text === other.body.text;

function shared(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return some.filter((id) => known.has(id)).length;
}
