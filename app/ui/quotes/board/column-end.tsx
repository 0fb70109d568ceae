import { Button, SkeletonBodyText, Text } from '@shopify/polaris';
import { useText } from '../../texts.tsx';
import styles from './board.module.css';

/** How the reading of further cards goes. */
export interface Further {
  isReading: boolean;
  hasFailed: boolean;
  again: () => void;
}

/** As many cards as are in sight before those that are there have been read. */
const MOST_SKELETONS = 4;

/**
 * What is below the last card that was read: the places of the next `unread` ones, which are there before
 * anybody scrolls to them, so that nothing moves when the cards come.
 */
export function ColumnEnd({ isReading, hasFailed, again, unread }: Further & { unread: number }) {
  const t = useText();
  if (hasFailed) {
    return (
      <div className={styles.end}>
        <Text as="p" tone="subdued">
          {t('board.moreFailed')}
        </Text>
        <Button size="slim" onClick={again}>
          {t('errors.tryAgain')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div role="status" className={styles.heard}>
        {isReading && t('board.readingMore')}
      </div>
      {Array.from({ length: Math.min(unread, MOST_SKELETONS) }, (_, place) => (
        <div key={place} className={styles.unread} aria-hidden>
          <div className={styles.card}>
            <SkeletonBodyText lines={5} />
          </div>
        </div>
      ))}
    </>
  );
}
