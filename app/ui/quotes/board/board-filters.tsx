import { Card } from '@shopify/polaris';
import type { ListingPart } from '../../../quotes/list/quote-listing.ts';
import { DroppedParts } from '../list/dropped-parts.tsx';
import type { Named } from '../list/filter-chips.ts';
import { QuoteFilters } from '../list/quote-filters.tsx';
import { QuoteOrder } from '../list/quote-order.tsx';
import styles from './board.module.css';

interface BoardFiltersProps {
  stages: Named[];
  team: Named[];
  /** What of the address is as if it were not there. */
  dropped: ListingPart[];
}

/** What narrows the board and puts it in order, as on the list. */
export function BoardFilters({ stages, team, dropped }: BoardFiltersProps) {
  return (
    <Card padding="0">
      <div className={styles.filters}>
        <DroppedParts parts={dropped} />
        <QuoteFilters stages={stages} team={team} />
        <QuoteOrder />
      </div>
    </Card>
  );
}
