import type { ReactNode } from 'react';
import styles from './two-columns.module.css';

interface TwoColumnsProps {
  first: ReactNode;
  side: ReactNode;
  rest: ReactNode;
}

/** A wide column beside a narrow one; on a phone, where there is one column, `side` comes second. */
export function TwoColumns({ first, side, rest }: TwoColumnsProps) {
  return (
    <div className={styles.grid}>
      <div className={styles.first}>{first}</div>
      <div className={styles.side}>{side}</div>
      <div className={styles.rest}>{rest}</div>
    </div>
  );
}
