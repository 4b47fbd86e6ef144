import type { Readable, Writable } from 'node:stream';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';

/** What a subcommand is given: settings, streams and logs. */
export interface Surroundings {
  readonly config: Config;
  readonly log: Logger;
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Results alone go here. A terminal knows whether it is to have colours (`NO_COLOR`, `TERM`). */
  readonly output: Writable & { readonly isTTY?: boolean; hasColors?(): boolean };
  /** Progress and problems go here. */
  readonly errors: Writable & { readonly isTTY?: boolean };
}

/** The program was called wrongly: one clear sentence, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
