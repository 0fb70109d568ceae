import { NavigationType, useLocation, useNavigate, useNavigationType } from '@remix-run/react';
import { useEffect, useState, type ReactNode } from 'react';
import { searchField } from '../quotes/list/search-place.ts';
import type { Shortcut, ShortcutGroup } from './shortcut.ts';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { useKeyBindings } from './use-key-bindings.ts';

export interface PageShortcuts {
  /** To be rendered somewhere on the page. */
  sheet: ReactNode;
  showSheet: () => void;
}

/**
 * What keys do on a page: its own shortcuts, those that every page with quotes has, and `?`, which shows
 * them all. `on`: whoever reads it wants them.
 */
export function useShortcuts(own: ShortcutGroup, on: boolean): PageShortcuts {
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const showSheet = (): void => setOpen(true);
  const seek = useQuoteSearch();
  const everywhere: Shortcut[] = [
    { keys: ['/'], does: 'shortcuts.actions.search', run: seek },
    { keys: ['g', 'l'], does: 'shortcuts.actions.list', run: () => navigate('/app/quotes') },
    { keys: ['g', 'h'], does: 'shortcuts.actions.home', run: () => navigate('/app') },
    { keys: ['?'], does: 'shortcuts.actions.sheet', run: showSheet },
  ];
  useKeyBindings([...own.shortcuts, ...everywhere], on);
  const groups = [own, { title: 'shortcuts.anywhere' as const, shortcuts: everywhere }];
  return {
    sheet: <ShortcutSheet groups={groups} open={open} onClose={() => setOpen(false)} on={on} />,
    showSheet,
  };
}

/** What an address of the list is opened with to begin in its search field. */
const SEEK = { seek: true };

/** Leads to the list's search field, also from another page. */
function useQuoteSearch(): () => void {
  const navigate = useNavigate();
  const { state } = useLocation() as { state: Partial<typeof SEEK> | null };
  // Who comes back to that address, or loads it again, did not ask for it now.
  const isAsked = useNavigationType() !== NavigationType.Pop && state?.seek === true;
  useEffect(() => {
    if (isAsked) searchField()?.focus();
  }, [isAsked]);
  return () => {
    const here = searchField();
    if (here) here.focus();
    else navigate('/app/quotes', { state: SEEK });
  };
}
