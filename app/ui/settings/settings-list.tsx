import { BlockStack, Icon, Text, UnstyledLink, type IconSource } from '@shopify/polaris';
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
import styles from './settings-list.module.css';

interface SettingsPage {
  url: string;
  icon: IconSource;
  title: string;
  says: string;
}

const PAGES: SettingsPage[] = [
  {
    url: '/app/settings/pipeline',
    icon: LayoutColumns3Icon,
    title: 'Pipeline',
    says: 'The stages that your quotes go through.',
  },
  {
    url: '/app/settings/team',
    icon: PersonIcon,
    title: 'Team',
    says: 'Who works on quotes.',
  },
  {
    url: '/app/settings/assignment',
    icon: AutomationIcon,
    title: 'Assignment',
    says: 'Who new quotes are given to.',
  },
  {
    url: '/app/settings/quotes',
    icon: OrderDraftIcon,
    title: 'Quotes',
    says: 'Numbers, how long a quote can be answered, and terms.',
  },
  {
    url: '/app/settings/fields',
    icon: FormsIcon,
    title: 'Custom fields',
    says: 'What else you want to know of a quote.',
  },
  {
    url: '/app/settings/integrations',
    icon: ConnectIcon,
    title: 'Integrations',
    says: 'Endpoints of your own systems that are told about quotes.',
  },
  {
    url: '/app/settings/data-requests',
    icon: ExportIcon,
    title: 'Data requests',
    says: 'Customers who asked for what is stored of them.',
  },
];

/** The way to every page of the settings. */
export function SettingsList() {
  return (
    <ul className={styles.list}>
      {PAGES.map(({ url, icon, title, says }) => (
        <li key={url} className={styles.row}>
          <UnstyledLink url={url} className={styles.link}>
            <span className={styles.icon}>
              <Icon source={icon} tone="subdued" />
            </span>
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
