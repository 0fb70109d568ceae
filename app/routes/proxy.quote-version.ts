import type { LoaderFunctionArgs } from '@remix-run/node';
import { isbot } from 'isbot';
import { db } from '../db.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import { viewVersion } from '../quotes/versions/view-version.server.ts';
import { localeOf } from './proxy.locale.ts';
import { quotePageResponse, showQuotePage } from './proxy.quote-page.server.ts';
import { forStorefront, overLimit } from './proxy.storefront.server.ts';

/** The customer's page of what they were sent, inside the shop's theme. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const locale = localeOf(request, {
    kind: 'form',
    form: { locale: query.get('locale') ?? '' },
  });
  const secret = params.secret ?? '';
  const preview = query.has('preview');
  const outcome = await forStorefront(request, async (storefront) => {
    const refused = await overLimit('page', request, storefront);
    if (refused) return refused;
    if (!preview && isPerson(request)) {
      const deps = { db, clock: () => new Date() };
      const endpointIds = await viewVersion(deps, { shop: storefront.shop, secret });
      void dispatch(deliveryQueue(), endpointIds);
    }
    const pathPrefix = query.get('path_prefix') ?? '';
    const view = { locale, pathPrefix, secret, preview };
    return showQuotePage({ storefront, view, outcome: null });
  });
  return quotePageResponse(outcome, locale);
}

/** Mail servers look where links lead before anybody reads the mail: by HEAD, or saying what they are. */
function isPerson(request: Request): boolean {
  return request.method === 'GET' && !isbot(request.headers.get('User-Agent'));
}
