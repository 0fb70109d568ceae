import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { readQuoteSettings } from '../quotes/settings/read-quote-settings.server.ts';
import { saveQuoteSettings } from '../quotes/settings/save-quote-settings.server.ts';
import { QuoteSettingsForm } from '../ui/settings/quote-settings-form.tsx';
import { useSettled } from '../ui/settings/use-settled.ts';
import { useText } from '../ui/texts.tsx';
import { authenticateMerchant } from './merchant.server.ts';
import { readSettings } from './settings-form.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  return readQuoteSettings(db, shop.id);
}

const text = z.string().max(100_000);
const sent = z.object({
  typed: z.object({ prefix: text, nextNumber: text, expiryDays: text, terms: text }),
  read: z.object({ prefix: text, nextNumber: z.int(), expiryDays: z.int(), terms: text }),
});

export async function action({ request }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const saved = await saveQuoteSettings(db, shop.id, await readSettings(request, sent));
  return { errors: saved.ok ? [] : saved.errors };
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function QuotesSettings() {
  const t = useText();
  const settings = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const settled = useSettled(JSON.stringify(settings), result);
  return (
    <Page
      narrowWidth
      title={t('settings.pages.quotes.title')}
      subtitle={t('settings.pages.quotes.says')}
      backAction={{ content: t('common.navigation.settings'), url: '/app/settings' }}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <QuoteSettingsForm key={settled} settings={settings} errors={result?.errors ?? NO_ERRORS} />
    </Page>
  );
}

const NO_ERRORS: never[] = [];
