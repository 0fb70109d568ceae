import type { LoaderFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { countChanged } from '../quotes/list/count-changed.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

const since = z.iso.datetime().transform((text) => new Date(text));

/** For a list left open: how many quotes changed since it was read. */
export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const read = since.safeParse(new URL(request.url).searchParams.get('since'));
  if (!read.success) throw new Response(null, { status: 400 });
  const count = await countChanged(db, shop.id, read.data);
  return Response.json({ count }, { headers: { 'Cache-Control': 'no-store' } });
}
