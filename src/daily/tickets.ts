import type { Ticket } from '../domain/bag.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Library } from '../library/library.ts';
import { isSuitable } from './suitable.ts';

/** What a schedule may post, by path and position. */
export function ticketsOf(library: Pick<Library, 'list'>, { topic }: Pick<Schedule, 'topic'>): readonly Ticket[] {
  const tickets: Ticket[] = [];
  for (const excerpt of library.list({ kinds: ['quote'], ...(topic === null ? {} : { topic: topic.id }) })) {
    if (isSuitable(excerpt)) tickets.push({ id: excerpt.id, group: excerpt.post.path });
  }
  return tickets;
}
