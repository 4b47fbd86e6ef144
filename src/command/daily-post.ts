import { claimKey } from '../daily/claim-key.ts';
import type { Parcel } from '../daily/courier.ts';
import type { Reply } from '../domain/reply.ts';
import type { Words } from '../words/words.ts';
import { excerptActions } from './excerpt-actions.ts';

/** What a schedule posts on a day. The button for more like it carries the claim's key, by which the post is found again. */
export function dailyPost({ schedule, date, excerpt, number }: Parcel, words: Words): Reply {
  const posted = claimKey(schedule, date);
  const actions = excerptActions({ words }, excerpt).map((action) =>
    action.request.command === 'like'
      ? { ...action, request: { ...action.request, options: { ...action.request.options, posted } } }
      : action,
  );
  return {
    private: false,
    title: number === null ? words.newExcerpt : words.dailyNumber(number.at, number.of),
    items: [{ type: 'excerpt', excerpt, matches: [], actions }],
    flow: 'single',
    self: { command: 'quote', options: { topic: `#${excerpt.id}` }, page: 1 },
    actions: [],
  };
}
