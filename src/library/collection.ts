import type { Excerpt, Post } from '../domain/post.ts';
import { withoutLanguage } from '../domain/post-language.ts';
import type { Excerpts, Filter, Summary } from './library.ts';
import type { Mention, Named } from './mention.ts';
import type { Names } from './names.ts';
import type { Kin } from './near.ts';
import { createSectionMentions } from './sections.ts';
import { createSourceMentions, type NamedSource } from './sources.ts';
import { createTally, type Register } from './tally.ts';
import { createTopicMentions, type NamedTopic } from './topics.ts';

/** A post with its excerpts in the order of the file. */
export interface PostContent {
  readonly post: Post;
  readonly excerpts: readonly Excerpt[];
}

/** The excerpts of all posts, and every name that leads to them. */
export interface Collection {
  readonly sections: Register<Named>;
  readonly sources: Register<NamedSource>;
  readonly topics: Register<NamedTopic>;
  /** Replaces the post at a path; null removes it. */
  update(path: string, content: PostContent | null): void;
  excerpt(id: string): Excerpt | undefined;
  /** Is told which ones are asked for next, where reading them one by one takes longer. */
  ready?(ids: readonly string[]): void;
  /** The ids of all names that lead to an excerpt. */
  belongsTo(excerpt: Excerpt): readonly string[];
  kinOf(excerpt: Excerpt): Kin;
  /** By path and position. */
  list(filter: Filter): Excerpts;
  summary(): Omit<Summary, 'problems'>;
}

export function createCollection(names: Names): Collection {
  const mentionsOf = [createSectionMentions(names), createSourceMentions(names), createTopicMentions(names)] as const;
  const sections = createTally(mentionsOf[0]);
  const sources = createTally(mentionsOf[1]);
  const topics = createTally(mentionsOf[2]);
  const posts = new Map<string, readonly Excerpt[]>();
  const byId = new Map<string, Excerpt>();
  let all: readonly Excerpt[] | undefined;

  const everything = (): readonly Excerpt[] => {
    all ??= [...posts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, excerpts]) => excerpts);
    return all;
  };

  return {
    sections,
    sources,
    topics,
    update(path, content) {
      const excerpts = content?.excerpts ?? [];
      for (const excerpt of posts.get(path) ?? []) if (byId.get(excerpt.id) === excerpt) byId.delete(excerpt.id);
      for (const excerpt of excerpts) byId.set(excerpt.id, excerpt);
      if (content === null) posts.delete(path);
      else posts.set(path, excerpts);
      for (const tally of [sections, sources, topics]) tally.update(path, excerpts);
      all = undefined;
    },
    excerpt: (id) => byId.get(id),
    belongsTo: (excerpt) => idsOf(mentionsOf.flatMap((of) => of(excerpt))),
    kinOf: (excerpt) => ({ sources: idsOf(mentionsOf[1](excerpt)), topics: idsOf(mentionsOf[2](excerpt)) }),
    list({ kinds, topic, source, section, without = [] }) {
      const chosen: (readonly Excerpt[])[] = [];
      if (topic !== undefined) chosen.push(topics.excerpts(topic));
      if (source !== undefined) chosen.push(sources.excerpts(source));
      if (section !== undefined) chosen.push(sections.excerpts(section));
      const listed = chosen.length === 0 ? everything() : chosen.reduce(intersection);
      const excluded = new Set(without.flatMap((id) => topics.excerpts(id)));
      if (kinds === undefined && excluded.size === 0) return listed;
      return listed.filter((excerpt) => (kinds?.includes(excerpt.kind) ?? true) && !excluded.has(excerpt));
    },
    summary() {
      const works = sources.rows().filter(({ mention: { named } }) => named.kind === 'work' && !named.original);
      // Twins are one post in two languages.
      const written = new Set([...posts.keys()].map(withoutLanguage));
      return { posts: written.size, excerpts: byId.size, sources: works.length };
    },
  };
}

const idsOf = (mentions: readonly Mention<Named>[]): readonly string[] => [
  ...new Set(mentions.map(({ named }) => named.id)),
];

function intersection(some: readonly Excerpt[], others: readonly Excerpt[]): readonly Excerpt[] {
  const wanted = new Set(others);
  return some.filter((excerpt) => wanted.has(excerpt));
}
