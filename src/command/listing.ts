import type { Excerpt } from '../domain/post.ts';
import type { Item, Reply } from '../domain/reply.ts';
import type { DirectoryEntry, Filter } from '../library/library.ts';
import type { Call } from './command.ts';
import type { EntryList } from './entry-list.ts';
import { replyTo } from './reply.ts';

/** A hundred pages are more than anyone turns; what goes beyond is counted and left out. */
const mostListed = 500;

/** All that an entry leads to, by path and position, under its name. */
export function listOf<Entry extends DirectoryEntry>(
  call: Call,
  entry: Entry,
  list: EntryList<Entry>,
  filter: Filter,
  toItem: (excerpt: Excerpt) => Item,
): Reply {
  const excerpts = call.library.list(filter);
  const shown = excerpts.slice(0, mostListed);
  const detail = list.detail(entry, call.words);
  const limits = shown.length < excerpts.length ? [call.words.firstOf(shown.length, excerpts.length)] : [];
  const title = [entry.name, detail, ...limits].join(' · ');
  return replyTo(call, shown.map(toItem), { title });
}
