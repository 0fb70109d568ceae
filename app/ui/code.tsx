import styles from './code.module.css';

/** Text for machines within a line: an id, a secret, an address. */
export function Code({ children }: { children: string }) {
  return (
    <code className={styles.inline} dir="ltr">
      {children}
    </code>
  );
}

/** Several lines of it, scrolling by themselves. `label` names it to those who do not see it. */
export function CodeBlock({ children, label }: { children: string; label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls has to be reachable by keyboard (WCAG 2.1.1).
    <pre className={styles.block} dir="ltr" tabIndex={0} role="region" aria-label={label}>
      <code>{children}</code>
    </pre>
  );
}
