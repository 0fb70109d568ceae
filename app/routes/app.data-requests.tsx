import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { listDataRequests } from '../quotes/data-requests/list-data-requests.server.ts';
import { DataRequestList } from '../ui/data-requests/data-request-list.tsx';
import { NoDataRequests } from '../ui/data-requests/no-data-requests.tsx';
import { pageUrl } from '../ui/page-url.ts';
import { useText } from '../ui/texts.tsx';
import { authenticateMerchant } from './merchant.server.ts';

const PAGE = '/app/settings/data-requests';

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const cursor = new URL(request.url).searchParams.get('cursor');
  const page = await listDataRequests(db, shop.id, cursor);
  return { ...page, onFirstPage: cursor === null };
}

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function DataRequests() {
  const t = useText();
  const { requests, nextCursor, onFirstPage } = useLoaderData<typeof loader>();
  return (
    <Page
      title={t('settings.pages.dataRequests.title')}
      subtitle={t('dataRequests.subtitle')}
      backAction={{ content: t('common.navigation.settings'), url: '/app/settings' }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      {requests.length === 0 ? (
        <NoDataRequests />
      ) : (
        <DataRequestList
          requests={requests}
          newestUrl={onFirstPage ? null : PAGE}
          olderUrl={nextCursor && pageUrl(PAGE, { cursor: nextCursor })}
        />
      )}
    </Page>
  );
}
