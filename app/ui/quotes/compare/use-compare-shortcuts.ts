import { useNavigate } from '@remix-run/react';
import type { ChosenVersions } from '../../../quotes/versions/compare/version-choice.ts';
import type { Shortcut } from '../../shortcuts/shortcut.ts';
import { useShortcuts, type PageShortcuts } from '../../shortcuts/use-shortcuts.tsx';

interface ComparisonAtHand {
  quoteUrl: string;
  /** Null: there is nothing to compare. */
  chosen: ChosenVersions | null;
  onChoose: (chosen: ChosenVersions) => void;
}

/** What keys do where versions are compared. */
export function useCompareShortcuts(
  { quoteUrl, chosen, onChoose }: ComparisonAtHand,
  on: boolean,
): PageShortcuts {
  const navigate = useNavigate();
  const shortcuts: Shortcut[] = [
    {
      keys: ['x'],
      does: 'shortcuts.actions.swap',
      run: chosen && (() => onChoose({ from: chosen.to, to: chosen.from })),
    },
    { keys: ['g', 'q'], does: 'shortcuts.actions.quote', run: () => navigate(quoteUrl) },
  ];
  return useShortcuts({ title: 'shortcuts.compare', shortcuts }, on);
}
