import type { Bag } from '../../domain/bag.ts';

/** A bag as it was read, and what `put` needs to see that nobody has put another meanwhile. */
export interface StoredBag {
  readonly bag: Bag;
  readonly revision: number;
}

/** What each reader has been shown by chance, apart for each topic. */
export interface Bags {
  get(reader: string, topic: string): Promise<StoredBag | undefined>;
  /**
   * Replaces the bag that had this revision, or the lack of one; false, and nothing done, when another was put since.
   * A reader has at most `mostBags`: those used longest ago are dropped.
   */
  put(reader: string, topic: string, bag: Bag, revision: number | null, usedAt: Date): Promise<boolean>;
}

export const mostBags = 20;
