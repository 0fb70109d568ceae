import type { QuoteEvent } from '../steps/step.ts';

/** The event of a quote that became somebody's, or nobody's. */
export function assigned(member: { name: string; email: string } | null, at: Date): QuoteEvent {
  return {
    type: 'quote.assigned',
    data: {
      assignee: member && { name: member.name, email: member.email },
      assigned_at: at.toISOString(),
    },
  };
}
