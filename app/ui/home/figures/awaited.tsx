import type { ReactNode } from 'react';
import styles from './figures.module.css';

/** A figure, or the place that it will take, of the same height. */
export function Awaited({ children }: { children: ReactNode }) {
  if (children !== null) return children;
  return (
    <span className={styles.awaited} aria-hidden>
      {'\u00a0'}
    </span>
  );
}
