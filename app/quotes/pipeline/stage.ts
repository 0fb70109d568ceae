import type { PlainTextKey } from '../../texts/catalogue.ts';
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
  name: PlainTextKey;
  color: StageColor;
  enteredOn: QuoteStatus[];
}

/** What a shop begins with, its names in the shop's language (DESIGN.md, "Two axes of a quote"). */
export const DEFAULT_STAGES: readonly DefaultStage[] = [
  { name: 'settings.pipeline.first.new', color: 'info', enteredOn: [] },
  { name: 'settings.pipeline.first.inReview', color: 'attention', enteredOn: [] },
  { name: 'settings.pipeline.first.awaitingCustomer', color: 'warning', enteredOn: ['sent'] },
  { name: 'settings.pipeline.first.readyToConvert', color: 'info', enteredOn: ['approved'] },
  { name: 'settings.pipeline.first.won', color: 'success', enteredOn: ['ordered'] },
  { name: 'settings.pipeline.first.lost', color: 'critical', enteredOn: ['rejected'] },
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
