import styles from './figures.module.css';

/** A bar as long as a part is of the whole; what it says stands beside it in digits. */
export function Bar({ part, whole }: { part: number | null; whole: number }) {
  const percent = part === null || whole === 0 ? 0 : (part / whole) * 100;
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} style={{ inlineSize: `${percent}%` }} />
    </span>
  );
}
