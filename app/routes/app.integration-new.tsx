import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { addEndpoint } from '../outbound/add-endpoint.server.ts';
import { listEndpoints } from '../outbound/list-endpoints.server.ts';
import { EndpointForm } from '../ui/integrations/endpoint-form.tsx';
import { SecretShownOnce } from '../ui/integrations/secret-shown-once.tsx';
import { draftOf, enabledOthers, eventChoices, savingDeps } from './endpoint-draft.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const others = enabledOthers(await listEndpoints(db, shop.id));
  return { eventChoices: eventChoices(), others };
}

export async function action({ request }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  return addEndpoint(savingDeps(), shop, await draftOf(request));
}

export const headers = boundary.headers;

export default function NewIntegration() {
  const { eventChoices: choices, others } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const saving = useNavigation().formMethod === 'POST';
  const title = result?.ok ? `${result.endpoint.name} was added` : 'Add endpoint';
  const events = choices.map(({ type }) => type);
  return (
    <Page
      narrowWidth
      title={title}
      backAction={{ content: 'Integrations', url: '/app/settings/integrations' }}
    >
      <TitleBar title="Settings" />
      {result?.ok ? (
        <SecretShownOnce endpoint={result.endpoint} secret={result.secret} />
      ) : (
        <EndpointForm
          endpoint={{ name: '', url: '', events, schedule: 'standard', headerNames: [] }}
          eventChoices={choices}
          others={others}
          errors={result?.errors ?? NO_ERRORS}
          saving={saving}
        />
      )}
    </Page>
  );
}

const NO_ERRORS: never[] = [];
