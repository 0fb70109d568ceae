import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { addEndpoint } from '../outbound/add-endpoint.server.ts';
import { listEndpoints } from '../outbound/list-endpoints.server.ts';
import { EndpointForm } from '../ui/integrations/endpoint-form.tsx';
import { eventsFitting, type FormatChoice } from '../ui/integrations/format-choice.ts';
import { SecretShownOnce } from '../ui/integrations/secret-shown-once.tsx';
import type { EndpointToEdit } from '../ui/integrations/typed-endpoint.ts';
import { useText } from '../ui/texts.tsx';
import { draftOf, enabledOthers, savingDeps } from './endpoint-draft.server.ts';
import { formatChoices } from './endpoint-formats.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const others = enabledOthers(await listEndpoints(db, shop.id));
  return { formats: formatChoices(shop.domain), others };
}

export async function action({ request }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const added = await addEndpoint(savingDeps(), shop, await draftOf(request));
  if (!added.ok) return added;
  const { endpoint, secret } = added;
  // There is nothing to show once: the merchant has the secret, or there is none.
  if (secret === null) throw redirect(`/app/settings/integrations/${endpoint.id}`);
  return { ok: true as const, endpoint, secret };
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function NewIntegration() {
  const t = useText();
  const { formats, others } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const saving = useNavigation().formMethod === 'POST';
  const title = result?.ok
    ? t('integrations.added', { endpoint: result.endpoint.name })
    : t('integrations.addEndpoint');
  return (
    <Page
      narrowWidth
      title={title}
      backAction={{
        content: t('settings.pages.integrations.title'),
        url: '/app/settings/integrations',
      }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      {result?.ok ? (
        <SecretShownOnce endpoint={result.endpoint} secret={result.secret} />
      ) : (
        <EndpointForm
          endpoint={emptyEndpoint(formats)}
          formats={formats}
          others={others}
          errors={result?.errors ?? NO_ERRORS}
          saving={saving}
        />
      )}
    </Page>
  );
}

const NO_ERRORS: never[] = [];

/** What the form begins with: the first format, and what can be heard in it. */
function emptyEndpoint([first]: FormatChoice[]): EndpointToEdit {
  return {
    name: '',
    url: '',
    format: first?.format ?? '',
    events: first ? eventsFitting([], first) : [],
    schedule: 'standard',
    rateLimitPerMinute: null,
    secret: { choice: 'new', text: '' },
    headerNames: [],
  };
}
