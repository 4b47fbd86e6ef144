export interface Scored {
  readonly number: number;
  readonly score: number;
}

/** Keeps the numbers with the highest scores; of equal ones, those that came first. */
export interface Best {
  /** What has no higher score need not be offered. */
  readonly least: number;
  offer(number: number, score: number): void;
  /** The best first. */
  readonly all: readonly Scored[];
}

export function createBest(most: number): Best {
  let kept: Scored[] = [];
  let least = 0;
  const cut = (): void => {
    kept.sort((a, b) => b.score - a.score || a.number - b.number);
    kept = kept.slice(0, most);
    least = kept.length === most ? (kept.at(-1)?.score ?? 0) : 0;
  };
  return {
    get least() {
      return least;
    },
    offer(number, score) {
      if (score <= least) return;
      kept.push({ number, score });
      // Sorting now and then costs less than keeping all in order.
      if (kept.length >= most * 3) cut();
    },
    get all() {
      cut();
      return kept;
    },
  };
}
