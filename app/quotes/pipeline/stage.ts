import type { QuoteStatus } from '../quote.ts';

/** Colours a stage can have, as Polaris names the tones of a badge; each with a name for those who see none. */
export const STAGE_COLORS = [
  'neutral',
  'info',
  'success',
  'attention',
  'warning',
  'critical',
] as const;
export type StageColor = (typeof STAGE_COLORS)[number];

export const MAX_STAGES = 20;
export const MAX_STAGE_NAME = 50;

interface DefaultStage {
  name: string;
  color: StageColor;
  enteredOn: QuoteStatus[];
}

/** What a shop begins with (DESIGN.md, "Two axes of a quote"). */
export const DEFAULT_STAGES: readonly DefaultStage[] = [
  { name: 'New', color: 'info', enteredOn: [] },
  { name: 'In review', color: 'attention', enteredOn: [] },
  { name: 'Awaiting customer response', color: 'warning', enteredOn: ['sent'] },
  { name: 'Ready to convert', color: 'info', enteredOn: ['approved'] },
  { name: 'Won', color: 'success', enteredOn: ['ordered'] },
  { name: 'Lost', color: 'critical', enteredOn: ['rejected'] },
];

/** A stage of a shop's pipeline, as pages show it. */
export interface PipelineStage {
  id: string;
  name: string;
  color: StageColor;
  /** A quote that comes to one of these statuses moves here by itself. */
  enteredOn: QuoteStatus[];
}

/** A stored colour; one that is none any more is neutral. */
export function stageColor(text: string): StageColor {
  return STAGE_COLORS.find((color) => color === text) ?? 'neutral';
}
