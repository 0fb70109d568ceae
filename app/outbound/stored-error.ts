import { z } from 'zod';
import type { TextKey } from '../texts/catalogue.ts';
import type { Message } from '../texts/message.ts';

/** What the column `error` of an attempt holds, as JSON (lanes/record-outcomes.server.ts). */
const stored: z.ZodType<Message> = z.lazy(() =>
  z.object({
    key: z.custom<TextKey>((key) => typeof key === 'string'),
    values: z.record(z.string(), z.union([z.string(), z.number(), stored])).optional(),
  }),
);

/** Why an attempt failed, as it was written down; of an older one that was an English sentence. */
export function storedError(error: string): Message;
export function storedError(error: string | null): Message | null;
export function storedError(error: string | null): Message | null {
  if (error === null) return null;
  return error.startsWith('{') ? stored.parse(JSON.parse(error)) : { text: error };
}
