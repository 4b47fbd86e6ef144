import { type Bag, drawThis, newBag } from '../domain/bag.ts';
import type { Excerpt } from '../domain/post.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Deliveries, Held, Outcome } from '../store/interface/deliveries.ts';
import { type CatchUp, tooLateFrom } from './catch-up.ts';
import type { Courier, Parcel } from './courier.ts';
import { dueAfter } from './next.ts';
import { unclear } from './outcome.ts';

/** What a schedule posts next. */
export interface Choice {
  readonly excerpt: Excerpt;
  readonly number: Parcel['number'];
  /** With this excerpt drawn. */
  readonly bag: Bag;
}

export interface DeliveryTools {
  readonly deliveries: Deliveries;
  readonly courier: Courier;
  /** Null when there is nothing to post. */
  readonly choose: (schedule: Schedule, bag: Bag | null) => Promise<Choice | null>;
  /** The same excerpt again; null when it is gone. */
  readonly chooseAgain: (schedule: Schedule, bag: Bag | null, excerptId: string) => Promise<Choice | null>;
  readonly catchUp: CatchUp;
  readonly now: () => Date;
  /** This process. */
  readonly holder: string;
}

/** What became of a delivery: settled, put off, or taken over by another process. */
export type Result = Outcome | 'put-off' | 'lost';

/** Days in a row that a channel may refuse before its schedule is paused. */
const patientDays = 3;

/** After a look for an earlier post that took longer than this, what is left of the hold is too short to send in. In milliseconds. */
const longestLook = 15_000;

/** How long to wait before the next attempt: as long as it has been tried so far, within these bounds. In milliseconds. */
const wait = { least: 5_000, most: 600_000 } as const;

/**
 * Delivers what is held: once, or not at all. What was begun before is looked for before anything is sent; when nobody
 * can tell whether it was posted, it counts as posted. Rejects with a `StoreError`; then the hold runs out by itself.
 */
export async function deliver(held: Held, tools: DeliveryTools): Promise<Result> {
  const { schedule, due, begun } = held;
  const { courier, deliveries, holder, now } = tools;
  const takenAt = now();
  const isOver = now() >= tooLateFrom(due, schedule.timing.zone, tools.catchUp);
  if (begun !== null) {
    const found = await courier.find(schedule, due.date, begun.channel, begun.startedAt);
    const bag = drawThis(held.bag ?? newBag(schedule.id), begun.excerptId);
    if (typeof found === 'object') return settle(held, { posted: found }, bag, tools);
    if (found === 'cannot-tell' || (found === 'not-now' && isOver))
      return settle(held, { missed: unclear }, bag, tools);
    const tookLong = now().getTime() - takenAt.getTime() > longestLook;
    if (found === 'not-now' || tookLong) return putOff(held, begun.startedAt, null, tools);
  }
  if (isOver) return settle(held, { missed: 'late' }, held.bag, tools);
  const again = begun === null ? null : await tools.chooseAgain(schedule, held.bag, begun.excerptId);
  const choice = again ?? (await tools.choose(schedule, held.bag));
  if (choice === null) return settle(held, { missed: 'nothing' }, held.bag, tools);

  const { excerpt, number, bag } = choice;
  const startedAt = begun?.startedAt ?? now();
  const attempt = { excerptId: excerpt.id, channel: schedule.channel, startedAt };
  if (!(await deliveries.begin(schedule.id, holder, due.date, attempt))) return settleAgain(held, tools);
  const sent = await courier.send({ schedule, date: due.date, excerpt, number });
  if ('posted' in sent) return settle(held, sent, bag, tools);
  if ('refused' in sent) return settle(held, { missed: sent.refused }, held.bag, tools, true);
  return putOff(held, startedAt, sent.unclear.retryAt, tools);
}

async function settle(
  held: Held,
  outcome: Outcome,
  bag: Bag | null,
  tools: DeliveryTools,
  refused = false,
): Promise<Result> {
  const { due } = held;
  const { deliveries, holder, now, catchUp, courier } = tools;
  const schedule = afterOutcome(held.schedule, 'posted' in outcome, refused);
  const next = schedule.paused === null ? dueAfter(due, schedule.timing, now(), catchUp) : null;
  const settlement = { outcome, settledAt: now(), schedule, next, bag };
  if (!(await deliveries.settle(schedule.id, holder, due.date, settlement))) return 'lost';
  if (schedule.paused === 'failing' && 'missed' in outcome) await courier.tell(schedule, outcome.missed);
  return outcome;
}

/** The day was settled before, as after a change of the schedule; or another process holds it by now, and `settle` says so. */
const settleAgain = (held: Held, tools: DeliveryTools): Promise<Result> =>
  settle(held, { missed: 'twice' }, held.bag, tools);

function afterOutcome(schedule: Schedule, isPosted: boolean, refused: boolean): Schedule {
  if (isPosted) return { ...schedule, failedDays: 0 };
  if (!refused) return schedule;
  const failedDays = schedule.failedDays + 1;
  return { ...schedule, failedDays, paused: failedDays >= patientDays ? 'failing' : schedule.paused };
}

async function putOff(held: Held, startedAt: Date, notBefore: Date | null, tools: DeliveryTools): Promise<Result> {
  const { deliveries, holder, now } = tools;
  const tried = now().getTime() - startedAt.getTime();
  const usual = now().getTime() + Math.min(Math.max(tried, wait.least), wait.most);
  const retryAt = new Date(Math.max(usual, notBefore?.getTime() ?? 0));
  return (await deliveries.postpone(held.schedule.id, holder, retryAt)) ? 'put-off' : 'lost';
}
