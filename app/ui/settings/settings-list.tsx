import { BlockStack, Icon, Text, UnstyledLink } from '@shopify/polaris';
import {
  ChevronRightIcon,
  ConnectIcon,
  ExportIcon,
  FormsIcon,
  OrderDraftIcon,
  PersonIcon,
  AutomationIcon,
  LayoutColumns3Icon,
} from '@shopify/polaris-icons';
import { useText } from '../texts.tsx';
import styles from './settings-list.module.css';

const PAGES = [
  { name: 'pipeline', url: '/app/settings/pipeline', icon: LayoutColumns3Icon },
  { name: 'team', url: '/app/settings/team', icon: PersonIcon },
  { name: 'assignment', url: '/app/settings/assignment', icon: AutomationIcon },
  { name: 'quotes', url: '/app/settings/quotes', icon: OrderDraftIcon },
  { name: 'fields', url: '/app/settings/fields', icon: FormsIcon },
  { name: 'integrations', url: '/app/settings/integrations', icon: ConnectIcon },
  { name: 'dataRequests', url: '/app/settings/data-requests', icon: ExportIcon },
] as const;

/** The way to every page of the settings. */
export function SettingsList() {
  const t = useText();
  return (
    <ul className={styles.list}>
      {PAGES.map(({ name, url, icon }) => (
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
