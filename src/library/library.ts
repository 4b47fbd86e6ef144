import type { Excerpt } from '../domain/post.ts';
import type { Problem } from '../domain/problem.ts';
import type { RichText, Span } from '../domain/rich-text.ts';

/** All posts, loaded and indexed: what the commands may ask. */
export interface Library {
  readonly summary: Summary;
  readonly problems: readonly Problem[];
  /** The excerpts that answer a query, best first. */
  find(query: Query): Promise<Found>;
  /** The excerpts that share most with one, its words, sources and topics; never itself. */
  near(excerpt: Excerpt, limit: number, filter?: Pick<Filter, 'without'>): Promise<readonly Hit[]>;
  excerpt(id: string): Excerpt | undefined;
  /** Whether one of the topics with these ids leads to an excerpt. */
  isOn(excerpt: Excerpt, topics: readonly string[]): boolean;
  /** How an excerpt begins; for a link, what its source is called. */
  snippet(excerpt: Excerpt): Snippet;
  /** Whether all words of a text stand in an excerpt, be it of this library or not, its sources or the names of its place. */
  speaksOf(excerpt: Excerpt, text: string): boolean;
  /** All excerpts a filter lets through, by path and position. */
  list(filter: Filter): Excerpts;
  readonly sections: Directory<SectionEntry>;
  readonly sources: Directory<SourceEntry>;
  readonly topics: Directory<TopicEntry>;
  /** The topics nearest to a query that found nothing, best first; the most frequent when none is near. */
  nearestTopics(text: string, limit: number): readonly TopicEntry[];
}

/** A list of excerpts that may be long: only what is asked for is read. */
export interface Excerpts extends Iterable<Excerpt> {
  readonly length: number;
  at(index: number): Excerpt | undefined;
  slice(from: number, to?: number): readonly Excerpt[];
}

export interface Summary {
  readonly posts: number;
  /** Of every kind. */
  readonly excerpts: number;
  /** Works that are cited, without the originals behind them. */
  readonly sources: number;
  readonly problems: number;
}

export interface Filter {
  readonly kinds?: readonly Excerpt['kind'][];
  /** The id of an entry of `topics`. */
  readonly topic?: string;
  /** The id of an entry of `sources`. */
  readonly source?: string;
  /** The id of an entry of `sections`. */
  readonly section?: string;
  /** The ids of entries of `topics`: nothing that belongs to one of them. */
  readonly without?: readonly string[];
}

export interface Query extends Filter {
  readonly text: string;
  readonly limit: number;
}

export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** What was asked in place of what was typed, which nothing fits: a word spelled right, or Han characters for pinyin. */
  readonly instead: string | null;
  /** Exact words were asked for and stand nowhere; these are the nearest. */
  readonly inexact: boolean;
}

export interface Hit {
  readonly excerpt: Excerpt;
  readonly score: number;
  /** The share of the question that it covers: 1 where it holds all. */
  readonly coverage: number;
  /** What matched, in `excerpt.body.text`. */
  readonly matches: readonly Span[];
  /** The sentence of `excerpt.body.text` that answers best; null when none does. */
  readonly sentence: Span | null;
  /** A piece of the body around the best match; for a link, what its source is called. */
  readonly snippet: Snippet;
}

export interface Snippet {
  readonly text: RichText;
  /** What matched, in `text.text`. */
  readonly matches: readonly Span[];
}

/** Names that a reader may choose from. */
export interface Directory<Entry> {
  /** All entries, the most frequent first. */
  all(): readonly Entry[];
  get(id: string): Entry | undefined;
  /**
   * Entries whose name contains what was typed, in any script, the best first; the most frequent when nothing was typed.
   * `accept` leaves out others.
   */
  suggest(typed: string, limit: number, accept?: (entry: Entry) => boolean): readonly Entry[];
  /** The entry that a typed name means, when there is exactly one best among those that `accept` lets through. */
  resolve(name: string, accept?: (entry: Entry) => boolean): Entry | undefined;
}

export interface DirectoryEntry {
  /** Short and stable: made from what it names. */
  readonly id: string;
  readonly name: string;
  /** How many excerpts it leads to. */
  readonly count: number;
}

/** A section with all that stands inside it, named «post › heading › …»; the post's title alone names the whole post. */
export type SectionEntry = DirectoryEntry;

export interface SourceEntry extends DirectoryEntry {
  readonly kind: 'author' | 'work' | 'site';
  /** The author of a work: tells works of one title apart. */
  readonly by: string | null;
  /** Known only as an original behind other works. */
  readonly original: boolean;
  /** Found when typed in full, never suggested: «匿名用户» and the like name nobody, and of several authors each is suggested alone. */
  readonly unlisted: boolean;
}

export interface TopicEntry extends DirectoryEntry {
  readonly kind: 'category' | 'tag' | 'heading' | 'author' | 'site';
}
