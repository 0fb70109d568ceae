import type { ReactNode } from 'react';
import styles from './beside.module.css';

interface BesideProps {
  children: ReactNode;
  /** A button, say. */
  end: ReactNode;
}

/** What may be long, with something at the end of its line; below it where that leaves no 200 px. */
export function Beside({ children, end }: BesideProps) {
  return (
    <div className={styles.line}>
      <div className={styles.what}>{children}</div>
      {end}
    </div>
  );
}
