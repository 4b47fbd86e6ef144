import type { Reply } from '../domain/reply.ts';
import type { Choice } from '../domain/request.ts';
import { chosenId, mostChoices } from './choice.ts';
import { chooseEntry } from './choose-entry.ts';
import type { Call } from './command.ts';
import { sectionList, suggestFrom, topicList } from './entry-list.ts';
import { optionText } from './options.ts';
import type { Narrowing } from './subject.ts';

/** Where excerpts are sought: in a post or one of its sections, or in a topic. */
export interface Place {
  readonly name: string;
  readonly filter: Pick<Narrowing, 'section' | 'topic'>;
}

/** The place an option names; the reply asks for one when it may be several, or says that there is none. */
export function choosePlace(call: Call, option: string): Place | { readonly reply: Reply } {
  const value = optionText(call, option);
  const { topics, sections } = call.library;
  const id = chosenId(value);
  const section = id === null ? sections.resolve(value) : sections.get(id);
  if (section !== undefined) return { name: section.name, filter: { section: section.id } };
  const topic = id === null ? topics.resolve(value) : topics.get(id);
  if (topic !== undefined) return { name: topic.name, filter: { topic: topic.id } };
  const chosen = chooseEntry(call, option, sectionList);
  if ('reply' in chosen) return chosen;
  return { name: chosen.entry.name, filter: { section: chosen.entry.id } };
}

const suggestSections = suggestFrom(sectionList);
const suggestTopics = suggestFrom(topicList);

/** Suggests posts, sections and topics, half of each where there are enough. */
export function suggestPlaces(typed: string, call: Call): readonly Choice[] {
  const sections = suggestSections(typed, call);
  const topics = suggestTopics(typed, call);
  const half = Math.max(Math.floor(mostChoices / 2), mostChoices - topics.length);
  return [...sections.slice(0, half), ...topics].slice(0, mostChoices);
}
