import type { LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { listPaymentTerms } from '../shopify/list-payment-terms.server.ts';
import { authenticateTeam } from './merchant.server.ts';
import { orTrouble } from './quote-editor.server.ts';

/** The payment terms that a quote can be given. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { admin } = await authenticateTeam(request);
  return orTrouble(offered(listPaymentTerms(admin)));
}

async function offered(asked: ReturnType<typeof listPaymentTerms>) {
  return { ok: true as const, templates: await asked };
}

export { clientLoader } from '../ui/keep-typed.ts';

export const headers = boundary.headers;
