/** The steps that can be taken of many quotes at once, by what a form calls them. */
export const BULK_STEPS = ['assign', 'stage', 'add-tag', 'remove-tag', 'remove'] as const;

export type BulkStep = (typeof BULK_STEPS)[number];

/** More are asked for in several jobs. */
export const MAX_QUOTES = 1_000;

/** A step and what it needs. */
export type BulkWork =
  /** Null: nobody's. */
  | { step: 'assign'; args: { memberId: string | null } }
  | { step: 'stage'; args: { stageId: string } }
  | { step: 'add-tag'; args: { tag: string } }
  | { step: 'remove-tag'; args: { tag: string } }
  | { step: 'remove'; args: Record<string, never> };
