import type { LoaderFunctionArgs } from '@remix-run/node';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { SettingsSearch } from '../ui/settings/settings-search.tsx';
import { useText } from '../ui/texts.tsx';
import { authenticateMerchant } from './merchant.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  return null;
}

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Settings() {
  const t = useText();
  return (
    <Page narrowWidth title={t('common.navigation.settings')}>
      <TitleBar title={t('common.navigation.settings')} />
      <SettingsSearch />
    </Page>
  );
}
