import {
  AutomationIcon,
  ConnectIcon,
  ExportIcon,
  FormsIcon,
  LayoutColumns3Icon,
  OrderDraftIcon,
  PersonIcon,
} from '@shopify/polaris-icons';

/** Every page of the settings, as they are listed. */
export const SETTINGS_PAGES = [
  { name: 'pipeline', url: '/app/settings/pipeline', icon: LayoutColumns3Icon },
  { name: 'team', url: '/app/settings/team', icon: PersonIcon },
  { name: 'assignment', url: '/app/settings/assignment', icon: AutomationIcon },
  { name: 'quotes', url: '/app/settings/quotes', icon: OrderDraftIcon },
  { name: 'fields', url: '/app/settings/fields', icon: FormsIcon },
  { name: 'integrations', url: '/app/settings/integrations', icon: ConnectIcon },
  { name: 'dataRequests', url: '/app/settings/data-requests', icon: ExportIcon },
] as const;

export type SettingsPageName = (typeof SETTINGS_PAGES)[number]['name'];
