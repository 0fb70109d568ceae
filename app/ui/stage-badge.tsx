import { Badge, type BadgeProps } from '@shopify/polaris';
import type { StageColor } from '../quotes/pipeline/stage.ts';

/** The tone that Polaris has for a stage's colour. */
const TONES: Record<StageColor, BadgeProps['tone']> = {
  neutral: undefined,
  info: 'info',
  success: 'success',
  attention: 'attention',
  warning: 'warning',
  critical: 'critical',
};

/** A stage of the merchant's pipeline, in its colour. */
export function StageBadge({ stage }: { stage: { name: string; color: StageColor } }) {
  return <Badge tone={TONES[stage.color]}>{stage.name}</Badge>;
}
