import type { IsoDate } from '../../domain/post.ts';

/** What was asked and nothing was found on. Nothing tells who asked. */
export interface Gap {
  readonly query: string;
  readonly times: number;
  readonly lastDay: IsoDate;
}

export interface Gaps {
  /** Counts a query once more; those that nobody has asked since the day `forgetBefore` are forgotten. */
  count(query: string, day: IsoDate, forgetBefore: IsoDate): Promise<void>;
  /** The most frequent first, then the latest. */
  list(): Promise<readonly Gap[]>;
}
