import { BlockStack, Icon, Text, UnstyledLink } from '@shopify/polaris';
import { ChevronRightIcon } from '@shopify/polaris-icons';
import { useText } from '../texts.tsx';
import styles from './settings-list.module.css';
import { SETTINGS_PAGES } from './settings-pages.ts';

/** The way to every page of the settings. */
export function SettingsList() {
  const t = useText();
  return (
    <ul className={styles.list}>
      {SETTINGS_PAGES.map(({ name, url, icon }) => (
        <li key={url} className={styles.row}>
          <UnstyledLink url={url} className={styles.link}>
            <span className={styles.icon}>
              <Icon source={icon} tone="subdued" />
            </span>
            <span className={styles.words}>
              <BlockStack gap="050">
                <Text as="span" variant="bodyMd" fontWeight="semibold">
                  {t(`settings.pages.${name}.title`)}
                </Text>
                <Text as="span" tone="subdued">
                  {t(`settings.pages.${name}.says`)}
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
