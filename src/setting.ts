import { z } from 'zod';

/** A setting that is empty is not set. */
export const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

/** A number, written as the pattern wants it. */
export const numeric = (pattern: RegExp, mistake: string) =>
  optional.pipe(z.string().regex(pattern, mistake).transform(Number).optional());

export const flag = optional.pipe(z.enum(['true', 'false'], { error: 'has to be true or false' }).optional());
