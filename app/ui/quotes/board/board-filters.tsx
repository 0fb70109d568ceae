import { Card } from '@shopify/polaris';
import type { DroppedPart } from '../../../quotes/views/view-address.ts';
import { DroppedParts } from '../list/dropped-parts.tsx';
import { ListHead } from '../list/list-head.tsx';
import type { FilterChoices } from '../list/quote-filters.tsx';
import type { Listing } from '../list/use-listing.ts';
import styles from './board.module.css';

interface BoardFiltersProps {
  list: Listing;
  choices: FilterChoices;
  /** What of the address is as if it were not there. */
  dropped: DroppedPart[];
}

/** What narrows the board and puts it in order, as on the list. */
export function BoardFilters({ list, choices, dropped }: BoardFiltersProps) {
  return (
    <Card padding="0">
      <div className={styles.filters}>
        <DroppedParts parts={dropped} />
        <ListHead list={list} choices={choices} isEmpty={false} />
      </div>
    </Card>
  );
}
