import type { Choice } from '../domain/request.ts';
import type { Directory, DirectoryEntry, Library, SectionEntry, SourceEntry, TopicEntry } from '../library/library.ts';
import type { Words } from '../words/words.ts';
import { chosenId, mostChoices, toChoice } from './choice.ts';
import type { Call } from './command.ts';

/** A directory of the library, and what to say of its entries. */
export interface EntryList<Entry extends DirectoryEntry> {
  of(library: Library): Directory<Entry>;
  /** What tells an entry from others of its name, and how much it leads to. */
  detail(entry: Entry, words: Words): string;
}

export const sectionList: EntryList<SectionEntry> = {
  of: ({ sections }) => sections,
  detail: ({ count }, words) => words.excerpts(count),
};

export const sourceList: EntryList<SourceEntry> = {
  of: ({ sources }) => sources,
  detail: ({ by, kind, count }, words) =>
    [...(by === null ? [] : [by]), words.sourceKinds[kind], words.excerpts(count)].join(' · '),
};

export const topicList: EntryList<TopicEntry> = {
  of: ({ topics }) => topics,
  detail: ({ kind, count }, words) => `${words.topicKinds[kind]} · ${words.excerpts(count)}`,
};

/** Suggests the entries of a list that `accept` lets through. A value chosen before is suggested again. */
export function suggestFrom<Entry extends DirectoryEntry>(
  list: EntryList<Entry>,
  accept?: (entry: Entry) => boolean,
): (typed: string, call: Call) => readonly Choice[] {
  return (typed, { library, words }) => {
    const directory = list.of(library);
    const id = chosenId(typed);
    const again = id === null ? undefined : directory.get(id);
    const entries = again === undefined ? directory.suggest(typed, mostChoices, accept) : [again];
    return entries.map((entry) => toChoice(entry.name, list.detail(entry, words), entry.id));
  };
}
