import { useNavigate } from '@remix-run/react';
import type { Shortcut } from '../../shortcuts/shortcut.ts';
import { useShortcuts, type PageShortcuts } from '../../shortcuts/use-shortcuts.tsx';

/** What keys do on the list of quotes, or on the board. */
export function useListShortcuts(
  on: boolean,
  title: 'shortcuts.list' | 'shortcuts.board' = 'shortcuts.list',
): PageShortcuts {
  const navigate = useNavigate();
  const shortcuts: Shortcut[] = [
    { keys: ['n'], does: 'shortcuts.actions.make', run: () => navigate('/app/quotes/new') },
  ];
  return useShortcuts({ title, shortcuts }, on);
}
