import type { Courier, Parcel, Sent } from '../../../src/daily/courier.ts';

/** The process dies here: nothing of what it had in memory is left. */
export class Killed extends Error {}

/** What a channel shows of one schedule's day. */
export interface Shown {
  readonly schedule: string;
  readonly date: string;
  readonly excerptId: string;
  readonly at: Date;
}

export interface Fate {
  readonly now: () => Date;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Whether Discord answers nobody at the moment. */
  readonly isOut: () => boolean;
  /** Why a channel takes no post at the moment; null when it does. */
  readonly refuses: (schedule: string) => string | null;
}

/** Discord remembers a nonce for some minutes. In milliseconds. */
const nonceMemory = 3 * 60_000;

/** How often each of these befalls a post. */
const odds = { killed: 0.02, answerLost: 0.02, notSent: 0.02, cannotLook: 0.05 } as const;

/** Channels that lose posts and answers, and processes that die while they post. */
export function fatefulChannel({ now, random, isOut, refuses }: Fate) {
  const shown: Shown[] = [];
  const told: string[] = [];
  const dieSometimes = (): void => {
    if (random() < odds.killed) throw new Killed();
  };
  const show = ({ schedule, date, excerpt }: Parcel): void => {
    const before = shown.findLast((post) => post.schedule === schedule.id && post.date === date);
    if (before !== undefined && now().getTime() - before.at.getTime() < nonceMemory) return;
    shown.push({ schedule: schedule.id, date, excerptId: excerpt.id, at: now() });
  };
  const courier: Courier = {
    async send(parcel): Promise<Sent> {
      dieSometimes();
      const refused = refuses(parcel.schedule.id);
      if (refused !== null) return { refused };
      if (isOut() || random() < odds.notSent) return { unclear: { retryAt: null } };
      show(parcel);
      dieSometimes();
      return random() < odds.answerLost
        ? { unclear: { retryAt: null } }
        : { posted: { messageId: `${parcel.schedule.id} ${parcel.date}` } };
    },
    async find({ id }, date) {
      dieSometimes();
      if (isOut() || random() < odds.cannotLook) return 'not-now';
      if (refuses(id) !== null) return 'cannot-tell';
      const post = shown.find((each) => each.schedule === id && each.date === date);
      return post === undefined ? 'not-there' : { messageId: `${id} ${date}` };
    },
    async tell({ id }) {
      told.push(id);
    },
  };
  return { courier, shown, told, dieSometimes };
}
