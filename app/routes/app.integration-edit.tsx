import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { editEndpoint } from '../outbound/edit-endpoint.server.ts';
import { findHeaderNames } from '../outbound/find-header-names.server.ts';
import { listEndpoints } from '../outbound/list-endpoints.server.ts';
import { EndpointForm } from '../ui/integrations/endpoint-form.tsx';
import { useText } from '../ui/texts.tsx';
import { draftOf, enabledOthers, savingDeps } from './endpoint-draft.server.ts';
import { formatChoices } from './endpoint-formats.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

const LIST = '/app/settings/integrations';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const endpoints = await listEndpoints(db, shop.id);
  const endpoint = endpoints.find(({ id }) => id === params.endpointId);
  if (!endpoint) throw new Response(null, { status: 404 });
  const headerNames = await findHeaderNames(savingDeps(), shop.id, endpoint.id);
  return {
    id: endpoint.id,
    endpoint: {
      name: endpoint.name,
      url: endpoint.url,
      events: endpoint.events,
      format: endpoint.format,
      schedule: endpoint.schedule,
      rateLimitPerMinute: endpoint.rateLimitPerMinute,
      secret: null,
      headerNames: headerNames ?? [],
    },
    headersLost: headerNames === null,
    formats: formatChoices(shop.domain, endpoint.events),
    others: enabledOthers(endpoints, endpoint.id),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const which = { shopId: shop.id, id: params.endpointId ?? '' };
  const edited = await editEndpoint(savingDeps(), which, await draftOf(request));
  if (edited.ok) throw redirect(`${LIST}/${which.id}`);
  if (edited.reason === 'not_found') throw new Response(null, { status: 404 });
  return { errors: edited.errors };
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function EditIntegration() {
  const t = useText();
  const { id, endpoint, headersLost, formats, others } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const saving = useNavigation().formMethod === 'POST';
  return (
    <Page
      narrowWidth
      title={t('integrations.editEndpoint', { endpoint: endpoint.name })}
      backAction={{ content: endpoint.name, url: `${LIST}/${id}` }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <BlockStack gap="400">
        {headersLost && (
          <Banner tone="warning" title={t('endpointForm.headersLost.title')}>
            {t('endpointForm.headersLost.says')}
          </Banner>
        )}
        <EndpointForm
          key={id}
          endpoint={endpoint}
          formats={formats}
          others={others}
          errors={refused?.errors ?? NO_ERRORS}
          saving={saving}
        />
      </BlockStack>
    </Page>
  );
}

const NO_ERRORS: never[] = [];
