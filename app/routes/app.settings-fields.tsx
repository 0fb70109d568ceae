import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { log } from '../log.server.ts';
import { FIELD_KINDS } from '../quotes/fields/field.ts';
import { publishNow } from '../quotes/fields/publish-now.server.ts';
import { readFields } from '../quotes/fields/read-fields.server.ts';
import { saveFields } from '../quotes/fields/save-fields.server.ts';
import { FieldsForm } from '../ui/settings/fields-form.tsx';
import { useSettled } from '../ui/settings/use-settled.ts';
import { useText } from '../ui/texts.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateMerchant, authenticateTeam } from './merchant.server.ts';
import { id, readSettings } from './settings-form.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  return readFields(db, shop.id);
}

const text = z.string().max(1_000);
const sent = z.object({
  fields: z
    .array(
      z.object({
        id: id.nullable(),
        label: text,
        kind: z.enum(FIELD_KINDS),
        help: text,
        required: z.boolean(),
        onStorefront: z.boolean(),
        choices: z.array(text).max(1_000),
      }),
    )
    .max(100),
  version: z.string(),
});

export async function action({ request }: ActionFunctionArgs) {
  const { shop, admin } = await authenticateTeam(request);
  const wanted = await readSettings(request, sent);
  const saved = await saveFields({ db, clock: () => new Date() }, shop.id, wanted);
  if (!saved.ok) return { errors: saved.errors };
  if (saved.publish) await publishNow({ db, log }, shop, admin);
  return { errors: [] };
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function CustomFields() {
  const t = useText();
  const { fields, version, storefrontIsBehind } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const settled = useSettled(version, result);
  useRefreshWhile(storefrontIsBehind);
  return (
    <Page
      title={t('settings.pages.fields.title')}
      subtitle={t('fields.subtitle')}
      backAction={{ content: t('common.navigation.settings'), url: '/app/settings' }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <BlockStack gap="400">
        {storefrontIsBehind && <StorefrontIsBehind />}
        <FieldsForm
          key={settled}
          fields={fields}
          version={version}
          errors={result?.errors ?? NO_ERRORS}
        />
      </BlockStack>
    </Page>
  );
}

function StorefrontIsBehind() {
  const t = useText();
  return (
    <Banner tone="warning" title={t('fields.behind.title')}>
      <p>{t('fields.behind.says')}</p>
    </Banner>
  );
}

const NO_ERRORS: never[] = [];
