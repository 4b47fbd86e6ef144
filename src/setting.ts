import { z } from 'zod';

/** A setting that is empty is not set. */
export const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);
