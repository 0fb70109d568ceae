import type { Message } from '../../texts/message.ts';
import type { StepRefusal } from './step-outcome.ts';

/** A step refused for one thing that was typed. */
export function invalid(field: string | null, message: Message): StepRefusal {
  return { ok: false, reason: 'invalid', errors: [{ field, message }] };
}
