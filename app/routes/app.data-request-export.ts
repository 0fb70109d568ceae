import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { answerDataRequest } from '../quotes/data-requests/answer-data-request.server.ts';
import { authenticateMerchant } from './merchant.server.ts';
import { streamed } from './streamed.server.ts';

/** Everything that is stored of the customer who asked, as a JSON file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const deps = { db, clock: () => new Date() };
  const id = params.requestId ?? '';
  const text = await answerDataRequest(deps, shop, id);
  if (!text) throw new Response(null, { status: 404 });
  return new Response(streamed(text), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="quotewire-${id}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}
