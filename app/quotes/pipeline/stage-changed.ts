import type { QuoteEvent } from '../steps/step.ts';

interface Move {
  from: { name: string };
  to: { name: string };
  by: { name: string };
  at: Date;
}

/** The event of a quote that moved to another stage. */
export function stageChanged({ from, to, by, at }: Move): QuoteEvent {
  return {
    type: 'quote.stage_changed',
    data: {
      old_stage: from.name,
      new_stage: to.name,
      changed_at: at.toISOString(),
      changed_by: by.name,
    },
  };
}
