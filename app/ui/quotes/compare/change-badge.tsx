import { Badge, type BadgeProps } from '@shopify/polaris';
import { EditIcon, MinusIcon, PlusIcon } from '@shopify/polaris-icons';
import type { LineChange } from '../../../quotes/versions/compare/compare-versions.ts';
import { useText } from '../../texts.tsx';

const LOOKS: Record<Exclude<LineChange, 'same'>, Pick<BadgeProps, 'tone' | 'icon'>> = {
  added: { tone: 'success', icon: PlusIcon },
  removed: { tone: 'critical', icon: MinusIcon },
  changed: { tone: 'attention', icon: EditIcon },
};

/** What became of something, told by a word and a sign as well as by colour; nothing of what stayed. */
export function ChangeBadge({ change }: { change: LineChange }) {
  const t = useText();
  if (change === 'same') return null;
  return <Badge {...LOOKS[change]}>{t(`compare.change.${change}`)}</Badge>;
}
