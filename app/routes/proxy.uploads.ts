import type { ActionFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { stageFile } from '../quotes/stage-file.server.ts';
import { readProxyBody } from './proxy.body.server.ts';
import { localeOf } from './proxy.locale.ts';
import { jsonAnswer, postOnly, refusal } from './proxy.outcome.ts';
import { forStorefront, overLimit } from './proxy.storefront.server.ts';

export const loader = postOnly;

/** The theme block's script asks where to upload a file to. */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readProxyBody(request);
  const outcome = await forStorefront(request, async (storefront) => {
    if (body.kind === 'refused') return refusal(body.status, 'invalid');
    if (body.kind === 'form') return refusal(415, 'invalid');
    const refused = await overLimit('upload', request, storefront);
    if (refused) return refused;
    const staged = await stageFile({ db, clock: () => new Date() }, storefront, body.value);
    if (!staged.ok) return { ok: false, status: 422, errors: staged.errors };
    const { url, parameters } = staged.upload;
    const answer = { file_id: staged.fileId, upload: { url, method: 'POST', parameters } };
    return { ok: true, status: 201, body: answer };
  });
  return jsonAnswer(outcome, localeOf(request, body));
}
