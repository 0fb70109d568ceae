import { Text } from '@shopify/polaris';
import type { BoardColumn } from '../../../quotes/board/board.ts';
import { Money } from '../../money.tsx';
import { StageBadge } from '../../stage-badge.tsx';
import { useText } from '../../texts.tsx';
import styles from './board.module.css';

/** What a stage is called, how many quotes it has and what they come to: never one sum of two currencies. */
export function ColumnHead({ column: { stage, count, sums } }: { column: BoardColumn }) {
  const t = useText();
  return (
    <div className={styles.head}>
      <h2 className={styles.name}>
        <StageBadge stage={stage} />
      </h2>
      <div className={styles.figures}>
        <Text as="p" tone="subdued" numeric>
          {t('board.quotes', { count })}
        </Text>
        {sums.length > 0 && (
          <p className={styles.sums}>
            {sums.map(({ currency, total }) => (
              <Text key={currency} as="span" fontWeight="semibold" numeric>
                <Money amount={total} currency={currency} withCode={sums.length > 1} />
              </Text>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
