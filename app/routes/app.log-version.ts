import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { parseLogFilter } from '../outbound/log-filter.ts';
import { readLogPage } from '../outbound/log-page.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/** For a log left open: a text that is another one as soon as its newest page has changed. */
export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const params = new URL(request.url).searchParams;
  const limit = Number(params.get('limit')) || undefined;
  const { version } = await readLogPage(db, shop.id, { filter: parseLogFilter(params), limit });
  return new Response(version, {
    headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' },
  });
}
