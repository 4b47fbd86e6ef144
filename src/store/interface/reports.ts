/** Where a reader doubts the source of an excerpt. Nothing tells who the reader is. */
export interface Report {
  readonly excerptId: string;
  /** Of the post, below the content folder. */
  readonly path: string;
  /** Counted from 1, when it was reported last. */
  readonly line: number;
  /** How the excerpt began when it was reported last. */
  readonly words: string;
  readonly reportedAt: Date;
  /** How many times it was reported in all. */
  readonly times: number;
}

/** What readers tell the operator. */
export interface Reports {
  add(report: Omit<Report, 'times'>): Promise<void>;
  /** The latest first. */
  list(): Promise<readonly Report[]>;
  /** Of one excerpt, when it has been seen to; false when there was none. */
  remove(excerptId: string): Promise<boolean>;
}
