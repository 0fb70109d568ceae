import { BlockStack, Icon, Text, UnstyledLink } from '@shopify/polaris';
import { ChevronRightIcon } from '@shopify/polaris-icons';
import type { FoundSetting } from './search-settings.ts';
import styles from './settings-list.module.css';

/** The way to each that was found. */
export function FoundSettings({ found }: { found: FoundSetting[] }) {
  return (
    <ul className={styles.list}>
      {found.map(({ url, title, says }) => (
        <li key={`${url} ${title}`} className={styles.row}>
          <UnstyledLink url={url} className={styles.link}>
            <span className={styles.words}>
              <BlockStack gap="050">
                <Text as="span" variant="bodyMd" fontWeight="semibold">
                  {title}
                </Text>
                <Text as="span" tone="subdued">
                  {says}
                </Text>
              </BlockStack>
            </span>
            <span className={styles.icon}>
              <Icon source={ChevronRightIcon} tone="subdued" />
            </span>
          </UnstyledLink>
        </li>
      ))}
    </ul>
  );
}
