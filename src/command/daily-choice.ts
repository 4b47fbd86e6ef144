import { createChooser } from '../daily/choose.ts';
import type { Choice } from '../daily/deliver.ts';
import { ticketsOf } from '../daily/tickets.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { ScheduleDue } from '../store/interface/schedules.ts';
import type { Call } from './command.ts';
import { scheduleWords } from './schedule-words.ts';

/** What a schedule would post next; null when there is nothing. Nothing is drawn by asking. */
export function nextChoice({ library, store }: Call, { schedule, bag }: ScheduleDue): Promise<Choice | null> {
  const stockFor = async () => ({
    tickets: ticketsOf(library, schedule),
    excerpt: (id: string) => library.excerpt(id),
  });
  return createChooser({ stockFor, firstSeen: store.firstSeen }).choose(schedule, bag);
}

/** Why a schedule has nothing to post. */
export const nothingToPost = ({ language }: Call, { what }: Pick<Schedule, 'what'>): string =>
  scheduleWords[language][what === 'new' ? 'nothingNew' : 'nothingToPost'];
