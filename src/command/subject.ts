import type { ExcerptKind } from '../domain/post.ts';
import type { Filter, Hit } from '../library/library.ts';
import { chosenId } from './choice.ts';
import type { Call } from './command.ts';
import { optionText } from './options.ts';
import type { Understanding } from './understood.ts';

/** What excerpts are sought on: words that were typed, or a topic that was chosen. */
export interface Subject {
  readonly name: string;
  readonly filter: Pick<Filter, 'topic'>;
}

/** The subject an option names; null when it was chosen and is no longer there. */
export function readSubject(call: Call, option: string): Subject | null {
  const value = optionText(call, option);
  const id = chosenId(value);
  if (id === null) return { name: value, filter: {} };
  const topic = call.library.topics.get(id);
  return topic === undefined ? null : { name: topic.name, filter: { topic: id } };
}

/** What else narrows the search for excerpts on a subject. */
export type Narrowing = Pick<Filter, 'source' | 'section' | 'topic'>;

/** An excerpt with what matched in it, and how much of the subject's name that is. */
export type Match = Pick<Hit, 'excerpt' | 'matches' | 'coverage'>;

/** Excerpts on a subject, and how it was understood. */
export interface Matches extends Understanding {
  readonly matches: readonly Match[];
}

/**
 * The best excerpts of one kind on a subject. Of a topic that was chosen all belong to it: those that its name finds
 * come first.
 */
export async function excerptsOn(
  { library }: Call,
  { name, filter: topic }: Subject,
  kind: ExcerptKind,
  limit: number,
  others: Narrowing = {},
): Promise<Matches> {
  const filter = { ...topic, ...others, kinds: [kind] };
  const { hits, instead, inexact } = await library.find({ text: name, limit, ...filter });
  // Of two topics, only what the name of the first finds in the second belongs to both.
  if (topic.topic === undefined || others.topic !== undefined || hits.length >= limit) {
    return { matches: hits, instead, inexact };
  }
  const found = new Set(hits.map(({ excerpt }) => excerpt.id));
  const rest = library
    .list(filter)
    .slice(0, limit)
    .filter((excerpt) => !found.has(excerpt.id));
  const matches = [...hits, ...rest.map((excerpt) => ({ excerpt, matches: [], coverage: 0 }))].slice(0, limit);
  return { matches, instead: null, inexact: false };
}
