import { type ProblemAt, problemAt } from '../problem.ts';
import type { Cited } from './part.ts';

const rule = { severity: 'warning', rule: 'two-readings' } as const;

/** Bare links below a passage, read as a list. */
export const sourcesOrList = ({ at }: Cited): ProblemAt =>
  problemAt(at, {
    ...rule,
    message:
      'These bare links may be the sources of the passage above, or a list that it introduces; they were read as a list.',
    remedy:
      'Give each source an author, a date or a *Site*, or make the passage a blockquote; for a list, end the passage with a colon.',
  });

/** Citations above a passage, read as works that it speaks of. */
export const sourceOrSubject = ({ at }: Cited): ProblemAt =>
  problemAt(at, {
    ...rule,
    message:
      'The passage below may be quoted from what is cited here, or be a comment on it; it was left without a source.',
    remedy:
      'Put the citation below what is quoted, or make it a blockquote; above a comment, put the citation under a heading of its own.',
  });
