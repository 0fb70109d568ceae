import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import type { AnswerOutcome } from '../quotes/customer-page/page-view.ts';
import type { PlainForm } from '../quotes/plain-form.ts';
import { answerVersion, type GivenAnswer } from '../quotes/versions/answer-version.server.ts';
import { readProxyBody } from './proxy.body.server.ts';
import { localeOf } from './proxy.locale.ts';
import { refusal } from './proxy.outcome.ts';
import { quotePageResponse, showQuotePage } from './proxy.quote-page.server.ts';
import { loader as showVersion } from './proxy.quote-version.ts';
import { forStorefront, overLimit } from './proxy.storefront.server.ts';

/** Who reloads by the address of an answer, or comes back to it, sees the page. */
export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return showVersion(args);
}

/**
 * A customer's answer, posted by a plain form, answered with the page as it is then: Shopify may follow
 * a redirect itself. Whoever has the link's secret may answer, and no other site knows it.
 */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const body = await readProxyBody(request);
  const locale = localeOf(request, body);
  const secret = params.secret ?? '';
  const outcome = await forStorefront(request, async (storefront) => {
    if (body.kind === 'refused') return refusal(body.status, 'invalid');
    if (body.kind !== 'form') return refusal(415, 'invalid');
    const answer = answerOf(body.form);
    if (!answer) return refusal(400, 'invalid');
    const refused = await overLimit('answer', request, storefront);
    if (refused) return refused;
    const { shop } = storefront;
    const came = await take({ ...answer, shop, secret });
    const pathPrefix = new URL(request.url).searchParams.get('path_prefix') ?? '';
    const view = { locale, pathPrefix, secret, preview: false };
    return showQuotePage({ storefront, view, outcome: came });
  });
  return quotePageResponse(outcome, locale);
}

function answerOf(form: PlainForm): Pick<GivenAnswer, 'answer' | 'reason' | 'name'> | null {
  const { answer, reason = '', name = '' } = form;
  return answer === 'approved' || answer === 'rejected' ? { answer, reason, name } : null;
}

async function take(given: GivenAnswer): Promise<AnswerOutcome | null> {
  const { answer, reason, name = '' } = given;
  const answered = await answerVersion({ db, clock: () => new Date() }, given);
  if (answered.ok) {
    // Not awaited: the answer is stored, and the customer need not wait for the queue.
    void dispatch(deliveryQueue(), answered.endpointIds);
    return { kind: 'recorded', answer };
  }
  switch (answered.reason) {
    case 'not_found':
      return null;
    case 'closed':
      return { kind: 'closed' };
    case 'invalid':
      return { kind: 'problem', problem: answered.problem, answer, name, reason };
  }
}
