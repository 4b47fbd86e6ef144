import { z } from 'zod';
import { optional } from './setting.ts';

/** One of so many parts of the gateway. */
export interface Part {
  readonly id: number;
  readonly total: number;
}

export interface SeveralShards {
  /** On all machines; `auto` for as many as Discord recommends. */
  readonly total: number | 'auto';
  /** Those of this machine; null for all. */
  readonly ids: readonly number[] | null;
}

const count = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'has to be a whole number from 1 to 9999')
  .transform(Number);

type Range = readonly [first: number, last: number];

const rangesOf = (text: string): readonly Range[] =>
  text.split(',').map((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return [first, last];
  });

const numbersOf = ([first, last]: Range): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export const shardSettings = {
  SHARDS: optional.pipe(
    z.union([z.literal('auto'), count], { error: 'has to be auto, or a whole number from 1 to 9999' }).optional(),
  ),
  SHARD_LIST: optional.pipe(
    z
      .string()
      .regex(/^\d{1,4}(-\d{1,4})?(,\d{1,4}(-\d{1,4})?)*$/, {
        error: 'has to be a list of numbers and ranges, such as 0-3,7',
        abort: true,
      })
      .refine(
        (text) => rangesOf(text).every(([first, last]) => first <= last),
        'has a range that ends before it begins',
      )
      .transform((text) => [...new Set(rangesOf(text).flatMap(numbersOf))])
      .optional(),
  ),
  SHARD_COUNT: optional.pipe(count.optional()),
};

/** Instead of what a machine has set, for a process that is one of its shards. */
export const noShards = { SHARDS: undefined, SHARD_LIST: undefined, SHARD_COUNT: undefined };

/** What discord.js tells a process that it starts as a shard; null for any other process. */
export function readPart(environment: Readonly<Record<string, string | undefined>>): Part | null {
  if (environment.SHARDING_MANAGER !== 'true') return null;
  return { id: Number(environment.SHARDS), total: Number(environment.SHARD_COUNT) };
}

/** What is set; what does not fit together is told as a string, and null stands also for what cannot be read alone. */
export function readShards(environment: Readonly<Record<string, string | undefined>>): SeveralShards | null | string {
  const parsed = z.object(shardSettings).safeParse(environment);
  if (!parsed.success) return null;
  const { SHARDS, SHARD_LIST, SHARD_COUNT } = parsed.data;
  if (SHARD_LIST === undefined && SHARD_COUNT === undefined) {
    return SHARDS === undefined ? null : { total: SHARDS, ids: null };
  }
  if (SHARDS !== undefined) return 'SHARDS is for one machine: leave it empty beside SHARD_LIST and SHARD_COUNT.';
  if (SHARD_LIST === undefined) return 'SHARD_LIST is missing beside SHARD_COUNT: set both, or neither.';
  if (SHARD_COUNT === undefined) return 'SHARD_COUNT is missing beside SHARD_LIST: set both, or neither.';
  if (SHARD_LIST.some((id) => id >= SHARD_COUNT))
    return `SHARD_LIST names a shard that is not there: of ${SHARD_COUNT}, the last is ${SHARD_COUNT - 1}.`;
  return { total: SHARD_COUNT, ids: SHARD_LIST };
}

/** Beside the process that starts them, each shard has a port of its own. */
export const portOfPart = (port: number, part: Part | null): number =>
  port === 0 || part === null ? port : port + 1 + part.id;
