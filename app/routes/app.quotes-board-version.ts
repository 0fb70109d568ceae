import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { boardVersion } from '../quotes/board/board-version.server.ts';
import { listStages } from '../quotes/pipeline/list-stages.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/** For a board left open: a text that is another one as soon as it may have changed. */
export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const version = await boardVersion(db, shop.id, await listStages(db, shop.id));
  return new Response(version, {
    headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' },
  });
}
