import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { addEndpoint } from '../outbound/add-endpoint.server.ts';
import { destinationJudge } from '../outbound/destination-guard.server.ts';
import { resolveName } from '../outbound/resolve.server.ts';
import { eventTitle } from '../quotes/event-title.ts';
import { SUBSCRIBABLE_EVENT_TYPES } from '../quotes/events.ts';
import { EndpointForm } from '../ui/integrations/endpoint-form.tsx';
import { SecretShownOnce } from '../ui/integrations/secret-shown-once.tsx';
import { authenticateMerchant } from './merchant.server.ts';

/** What is missing is as good as empty: addEndpoint says what is wrong with it. */
const form = z.object({
  name: z.string().catch(''),
  url: z.string().catch(''),
  events: z.array(z.string()).catch([]),
});

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateMerchant(request);
  return {
    eventChoices: SUBSCRIBABLE_EVENT_TYPES.map((type) => ({ type, title: eventTitle(type) })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const typed = await request.formData();
  const draft = form.parse({
    name: typed.get('name'),
    url: typed.get('url'),
    events: typed.getAll('events'),
  });
  const { ENCRYPTION_KEYS, DESTINATION_ALLOWLIST } = env();
  return addEndpoint(
    {
      db,
      clock: () => new Date(),
      encryptionKeys: ENCRYPTION_KEYS,
      judgeDestination: destinationJudge({
        allowlist: DESTINATION_ALLOWLIST,
        resolve: resolveName,
      }),
      eventTypes: SUBSCRIBABLE_EVENT_TYPES,
    },
    shop,
    draft,
  );
}

export const headers = boundary.headers;

export default function NewIntegration() {
  const { eventChoices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const saving = useNavigation().formMethod === 'POST';
  const title = result?.ok ? `${result.endpoint.name} was added` : 'Add endpoint';
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
        <EndpointForm eventChoices={eventChoices} errors={result?.errors ?? []} saving={saving} />
      )}
    </Page>
  );
}
