import { BlockStack, Icon, Text, UnstyledLink, type IconSource } from '@shopify/polaris';
import { ChevronRightIcon } from '@shopify/polaris-icons';
import styles from './settings-list.module.css';

interface SettingsRowProps {
  url: string;
  title: string;
  says: string;
  /** Before its words. */
  icon?: IconSource;
}

/** The way to one of the settings, in a list of them. */
export function SettingsRow({ url, title, says, icon }: SettingsRowProps) {
  return (
    <li className={styles.row}>
      <UnstyledLink url={url} className={styles.link}>
        {icon && (
          <span className={styles.icon}>
            <Icon source={icon} tone="subdued" />
          </span>
        )}
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
  );
}
