import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { completeFile } from '../quotes/complete-file.server.ts';
import { FILE_ID } from '../quotes/quote-request.ts';
import { readProxyBody } from './proxy.body.server.ts';
import { localeOf } from './proxy.locale.ts';
import { jsonAnswer, postOnly, refusal } from './proxy.outcome.ts';
import { forStorefront, overLimit } from './proxy.storefront.server.ts';

const completion = z.object({ file_id: z.string().regex(FILE_ID) });

/** The file as it is now known to be, or that Shopify is still looking at it. */
type Completion =
  | { file_id: string; status: 'processing' }
  | { file_id: string; filename: string; size: number; mime_type: string };

export const loader = postOnly;

/** The theme block's script says that a file's upload is done; 202 means ask again in a second. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readProxyBody(request);
  const outcome = await forStorefront<Completion>(request, async (storefront) => {
    if (body.kind === 'refused') return refusal(body.status, 'invalid');
    if (body.kind === 'form') return refusal(415, 'invalid');
    const parsed = completion.safeParse(body.value);
    if (!parsed.success) {
      return { ok: false, status: 422, errors: [{ field: 'file', code: 'file_unknown' }] };
    }
    const refused = await overLimit('completion', request, storefront);
    if (refused) return refused;
    const { file_id } = parsed.data;
    const completed = await completeFile({ db }, storefront, file_id);
    if (!completed.ok) return { ok: false, status: 422, errors: completed.errors };
    if (completed.status === 'processing') {
      return { ok: true, status: 202, body: { file_id, status: 'processing' } };
    }
    const { filename, sizeBytes: size, mimeType: mime_type } = completed.file;
    return { ok: true, status: 200, body: { file_id, filename, size, mime_type } };
  });
  return jsonAnswer(outcome, localeOf(request, body));
}
