/** What an author got wrong, where, and what to do about it. */
export interface Problem {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** A stable name in kebab-case, such as `front-matter`. */
  readonly rule: string;
  /** What was expected and what was found, in one sentence. */
  readonly message: string;
  readonly remedy: string;
}
