import type { Directory, DirectoryEntry, Filter, Library } from './library.ts';

/** A library as if nothing in it belonged to some topics, by their ids. */
export function libraryWithout(library: Library, topics: readonly string[]): Library {
  if (topics.length === 0) return library;
  const without = <F extends Filter>(filter: F): F => ({ ...filter, without: [...(filter.without ?? []), ...topics] });

  /** An entry as far as it leads to what is left. */
  const rest = <Entry extends DirectoryEntry>(entry: Entry, filter: Filter): Entry | undefined => {
    const { length } = library.list(without(filter));
    return length === 0 ? undefined : { ...entry, count: length };
  };

  const directory = <Entry extends DirectoryEntry>(
    whole: Directory<Entry>,
    filterOf: (id: string) => Filter,
  ): Directory<Entry> => {
    const restOf = (entry: Entry | undefined) => (entry === undefined ? undefined : rest(entry, filterOf(entry.id)));
    const all = (entries: readonly Entry[]): Entry[] =>
      entries.map(restOf).filter((entry): entry is Entry => entry !== undefined);
    return {
      all: () => all(whole.all()).sort((a, b) => b.count - a.count),
      get: (id) => restOf(whole.get(id)),
      suggest: (typed, limit, accept = () => true) =>
        all(whole.suggest(typed, limit, (entry) => accept(entry) && restOf(entry) !== undefined)),
      resolve: (name, accept = () => true) =>
        restOf(whole.resolve(name, (entry) => accept(entry) && restOf(entry) !== undefined)),
    };
  };

  const listed = directory(library.topics, (topic) => ({ topic }));
  return {
    get summary() {
      return { ...library.summary, excerpts: library.list(without({})).length };
    },
    get problems() {
      return library.problems;
    },
    find: (query) => library.find(without(query)),
    near: (excerpt, limit, filter = {}) => library.near(excerpt, limit, without(filter)),
    excerpt(id) {
      const excerpt = library.excerpt(id);
      return excerpt === undefined || library.isOn(excerpt, topics) ? undefined : excerpt;
    },
    isOn: (excerpt, ids) => library.isOn(excerpt, ids),
    snippet: (excerpt) => library.snippet(excerpt),
    speaksOf: (excerpt, text) => library.speaksOf(excerpt, text),
    list: (filter) => library.list(without(filter)),
    sections: directory(library.sections, (section) => ({ section })),
    sources: directory(library.sources, (source) => ({ source })),
    topics: listed,
    nearestTopics(text, limit) {
      const nearest = library.nearestTopics(text, limit + topics.length);
      return nearest.flatMap(({ id }) => listed.get(id) ?? []).slice(0, limit);
    },
  };
}
