import type { Excerpt } from '../domain/post.ts';
import type { TopicEntry } from './library.ts';
import { type Mention, remember } from './mention.ts';
import type { Names } from './names.ts';
import { authorsNamed, isAnonymous, siteOf, withOriginals } from './sources.ts';

/** A topic without its count. */
export type NamedTopic = Omit<TopicEntry, 'count'>;

/** What a name is called by when it is several things: the first of these. */
const precedence: readonly NamedTopic['kind'][] = ['category', 'tag', 'author', 'site', 'heading'];

/** Gives what a reader may browse an excerpt by. A name that is several things is one topic; nobody is none. */
export function createTopicMentions(names: Names): (excerpt: Excerpt) => readonly Mention<NamedTopic>[] {
  const recall = remember<Mention<NamedTopic> | null>();
  const mention = (kind: NamedTopic['kind'], name: string): Mention<NamedTopic> | null =>
    recall(`${kind}\n${name}`, () => {
      if (kind === 'author' && isAnonymous(name, names)) return null;
      const { id, folded } = names.identify('topic', name);
      return { named: { id, name, kind }, folded, rank: precedence.indexOf(kind) };
    });

  return ({ post, section, sources }) => {
    const cited = withOriginals(sources);
    const named: Readonly<Record<NamedTopic['kind'], readonly (string | null)[]>> = {
      category: post.categories,
      tag: post.tags,
      author: cited.flatMap(authorsNamed),
      site: cited.map(siteOf),
      heading: section.headings,
    };
    return precedence
      .flatMap((kind) => named[kind].map((name) => (name === null ? null : mention(kind, name))))
      .filter((found) => found !== null);
  };
}
