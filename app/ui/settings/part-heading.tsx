import { Text } from '@shopify/polaris';
import styles from './part-heading.module.css';

/** The heading of a part of a page that an address can lead to, by its id. */
export function PartHeading({ id, children }: { id: string; children: string }) {
  return (
    <div id={id} tabIndex={-1} className={styles.heading}>
      <Text as="h2" variant="headingMd">
        {children}
      </Text>
    </div>
  );
}
