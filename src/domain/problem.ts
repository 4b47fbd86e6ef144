/** Every rule that a problem can break, in the order in which they are documented. */
export const rules = [
  'front-matter',
  'date-unread',
  'link-not-url',
  'quote-without-source',
  'two-readings',
  'citation-unread',
  'duplicate-url',
  'unknown-permalink',
  'permalink-without-date',
  'permalink-time-zone',
  'site-address',
  'site-configuration',
  'glossary',
  'encoding',
  'file-too-large',
  'too-many-files',
  'too-deep',
  'too-complex',
  'link-outside',
  'unreadable',
] as const;

export type Rule = (typeof rules)[number];

/** What an author got wrong, where, and what to do about it. */
export interface Problem {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly rule: Rule;
  /** What was expected and what was found, in one sentence. */
  readonly message: string;
  readonly remedy: string;
}
