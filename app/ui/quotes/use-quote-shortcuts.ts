import { useNavigate } from '@remix-run/react';
import { canTake } from '../../quotes/transitions.ts';
import type { Shortcut } from '../shortcuts/shortcut.ts';
import { useShortcuts, type PageShortcuts } from '../shortcuts/use-shortcuts.tsx';
import type { NeighbourLinks } from './live/neighbour-links.ts';
import { nextStep, type OfferedStep, type Standing } from './next-step.ts';
import { quoteAddress } from './quote-address.ts';
import { ASSIGNEE_FIELD, goTo, NOTE_FIELD, STAGE_FIELD, TIMELINE } from './quote-places.ts';

interface QuoteAtHand {
  quote: Standing & { id: string };
  /** The query of the list that it was opened from. */
  view: string;
  links: NeighbourLinks;
  onAsk: (step: OfferedStep) => void;
}

/** What keys do on a quote's page. */
export function useQuoteShortcuts(
  { quote, view, links, onAsk }: QuoteAtHand,
  on: boolean,
): PageShortcuts {
  const navigate = useNavigate();
  const open = (url: string | null | undefined) => (url ? () => navigate(url) : null);
  const page = (part: 'edit' | 'compare') => quoteAddress(quote.id, view, { part });
  const step = nextStep(quote);
  const shortcuts: Shortcut[] = [
    { keys: ['j'], does: 'shortcuts.actions.next', run: open(links.next?.url) },
    { keys: ['k'], does: 'shortcuts.actions.previous', run: open(links.previous?.url) },
    { keys: ['s'], does: 'shortcuts.actions.step', run: step && (() => onAsk(step)) },
    {
      keys: ['e'],
      does: 'shortcuts.actions.edit',
      run: canTake('edit', quote.status) ? open(page('edit')) : null,
    },
    { keys: ['a'], does: 'shortcuts.actions.assign', run: () => goTo(ASSIGNEE_FIELD) },
    { keys: ['m'], does: 'shortcuts.actions.stage', run: () => goTo(STAGE_FIELD) },
    { keys: ['n'], does: 'shortcuts.actions.note', run: () => goTo(NOTE_FIELD) },
    { keys: ['c'], does: 'shortcuts.actions.compare', run: open(page('compare')) },
    { keys: ['t'], does: 'shortcuts.actions.timeline', run: () => goTo(TIMELINE) },
  ];
  return useShortcuts({ title: 'shortcuts.quote', shortcuts }, on);
}
