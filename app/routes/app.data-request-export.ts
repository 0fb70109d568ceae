import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { answerDataRequest } from '../quotes/data-requests/answer-data-request.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/** Everything that is stored of the customer who asked, as a JSON file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const deps = { db, clock: () => new Date() };
  const id = params.requestId ?? '';
  const text = await answerDataRequest(deps, shop, id);
  if (!text) throw new Response(null, { status: 404 });
  // An error on the way breaks the answer off, which the browser takes for no file at all.
  const stream = Readable.from(text, { objectMode: false });
  return new Response(createReadableStreamFromReadable(stream), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="quotewire-${id}.json"`,
      'Cache-Control': 'no-store',
    },
  });
}
