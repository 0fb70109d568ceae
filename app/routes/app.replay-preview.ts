import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { readFilter } from '../outbound/replay-filter.server.ts';
import { previewReplay } from '../outbound/replay-preview.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/** What a replay of the filter in the address would send, for the dialog that asks. */
export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams));
  return previewReplay(db, shop.id, filter);
}

/** Counted when the dialog opens, and not with every look of the page behind it. */
export const shouldRevalidate = () => false;

export { clientLoader } from '../ui/keep-page.ts';

export const headers = boundary.headers;
