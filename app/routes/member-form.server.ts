import { z } from 'zod';

/** Somebody of the team as their form sends them. */
export const memberForm = z.object({
  name: z.string().max(1_000),
  email: z.string().max(1_000),
  takesQuotes: z.boolean(),
});
