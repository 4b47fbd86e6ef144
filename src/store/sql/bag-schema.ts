import { z } from 'zod';
import type { Bag } from '../../domain/bag.ts';

/** Bags as they are stored. */
export const bagSchema: z.ZodType<Bag> = z.object({
  seed: z.string(),
  round: z.int().min(0),
  drawn: z.array(z.string()),
});
