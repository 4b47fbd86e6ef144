import type { Reply } from '../domain/reply.ts';
import type { DirectoryEntry } from '../library/library.ts';
import { chosenId, mostChoices } from './choice.ts';
import type { Call } from './command.ts';
import type { EntryList } from './entry-list.ts';
import { optionText } from './options.ts';
import { entryItems, gone, nothingFound, replyTo, textItem } from './reply.ts';

export type Chosen<Entry> = { readonly entry: Entry } | { readonly reply: Reply };

/**
 * The entry of a list that an option names, whether it was chosen or typed. When it may be several, or none, the reply
 * asks for one of them, or says so.
 */
export function chooseEntry<Entry extends DirectoryEntry>(
  call: Call,
  option: string,
  list: EntryList<Entry>,
  accept?: (entry: Entry) => boolean,
): Chosen<Entry> {
  const { library, words, request } = call;
  const directory = list.of(library);
  const value = optionText(call, option);
  const id = chosenId(value);
  const entry = id === null ? directory.resolve(value, accept) : directory.get(id);
  if (entry !== undefined) return { entry };
  if (id !== null) return { reply: gone(call) };
  const candidates = directory.suggest(value, mostChoices, accept);
  if (candidates.length === 0) return { reply: nothingFound(call, value) };
  const items = entryItems(call, list, candidates, (chosenValue) => ({
    ...request,
    options: { ...request.options, [option]: chosenValue },
    page: 1,
  }));
  return { reply: replyTo(call, [textItem(words.whichOne(value)), ...items]) };
}
