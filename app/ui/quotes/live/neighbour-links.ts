import type { PaginationProps } from '@shopify/polaris';
import type { Translate } from '../../../texts/texts.ts';
import { quoteAddress } from '../quote-address.ts';

/** What a quote is called and found by. */
interface QuoteReference {
  id: string;
  name: string;
}

/** A quote beside the one that is shown. */
interface NeighbourLink {
  /** Q-1001 */
  name: string;
  url: string;
}

export interface NeighbourLinks {
  previous: NeighbourLink | null;
  next: NeighbourLink | null;
}

/** Where a page leads on in the view that it was opened from. */
export function neighbourLinks(
  { previous, next }: { previous: QuoteReference | null; next: QuoteReference | null },
  view: string,
): NeighbourLinks {
  const link = (quote: QuoteReference | null): NeighbourLink | null =>
    quote && { name: quote.name, url: quoteAddress(quote.id, view) };
  return { previous: link(previous), next: link(next) };
}

/** The same as the arrows of a page; undefined where it stands alone. */
export function neighbourArrows(
  t: Translate,
  { previous, next }: NeighbourLinks,
): PaginationProps | undefined {
  if (!previous && !next) return undefined;
  const words = {
    previous: previous
      ? t('presence.beside.previous', { quote: previous.name })
      : t('presence.beside.noPrevious'),
    next: next ? t('presence.beside.next', { quote: next.name }) : t('presence.beside.noNext'),
  };
  return {
    hasPrevious: previous !== null,
    hasNext: next !== null,
    previousURL: previous?.url,
    nextURL: next?.url,
    previousTooltip: previous ? words.previous : undefined,
    nextTooltip: next ? words.next : undefined,
    accessibilityLabel: t('presence.beside.place'),
    accessibilityLabels: words,
  };
}
