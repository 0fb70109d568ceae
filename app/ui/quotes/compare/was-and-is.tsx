import { Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { useText } from '../../texts.tsx';
import styles from './compare.module.css';

interface WasAndIsProps {
  /** Null: there was nothing. */
  before: ReactNode;
  after: ReactNode;
}

/** Something that changed: what it was, struck out, above what it is. */
export function WasAndIs({ before, after }: WasAndIsProps) {
  const t = useText();
  return (
    <span className={styles.pair}>
      <Text as="span" visuallyHidden>
        {t('compare.before')}
      </Text>
      <del className={styles.was}>{before ?? <Nothing />}</del>
      <Text as="span" visuallyHidden>
        {t('compare.after')}
      </Text>
      <ins className={styles.is}>{after ?? <Nothing />}</ins>
    </span>
  );
}

/** Where a version says nothing. */
export function Nothing() {
  const t = useText();
  return (
    <Text as="span" tone="subdued">
      {t('compare.nothing')}
    </Text>
  );
}
