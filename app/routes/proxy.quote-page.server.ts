import { env } from '../env.server.ts';
import { db } from '../db.server.ts';
import { customerPage, laterPage, missingPage } from '../quotes/customer-page/page.ts';
import type { AnswerOutcome, PageView } from '../quotes/customer-page/page-view.ts';
import { readPage } from '../quotes/customer-page/read-page.server.ts';
import type { Storefront } from '../quotes/request-quote.server.ts';
import type { StorefrontLocale } from '../quotes/storefront-texts.ts';
import { outcomeHeaders, type Outcome } from './proxy.outcome.ts';

/** A page, as Liquid, and its status. */
export interface QuotePage {
  status: number;
  liquid: string;
}

interface AskedPage {
  storefront: Storefront;
  view: Omit<PageView, 'outcome'>;
  outcome: AnswerOutcome | null;
}

const STATUSES = { recorded: 200, closed: 409, problem: 422 };

/** The page of a link as it is now; the missing page for one that leads nowhere. */
export async function showQuotePage(asked: AskedPage): Promise<Outcome<QuotePage>> {
  const { storefront, view, outcome } = asked;
  const { ENCRYPTION_KEYS: encryptionKeys } = env();
  const deps = { db, clock: () => new Date(), encryptionKeys };
  const facts = await readPage(deps, { shop: storefront.shop, secret: view.secret });
  const page: QuotePage = facts
    ? {
        status: outcome === null ? 200 : STATUSES[outcome.kind],
        liquid: customerPage(facts, { ...view, outcome }),
      }
    : { status: 404, liquid: missingPage(view.locale) };
  return { ok: true, status: 200, body: page };
}

/** Rendered by Shopify in the shop's theme. Kept by nobody, found by no search engine, told to no other site. */
export function quotePageResponse(outcome: Outcome<QuotePage>, locale: StorefrontLocale): Response {
  const headers = outcomeHeaders(outcome);
  headers.set('Content-Type', 'application/liquid; charset=utf-8');
  headers.set('X-Robots-Tag', 'noindex, nofollow');
  headers.set('Referrer-Policy', 'no-referrer');
  if (outcome.ok) {
    const { status, liquid } = outcome.body;
    return new Response(liquid, { status, headers });
  }
  const liquid = laterPage(locale, outcome.errors[0]?.code);
  return new Response(liquid, { status: outcome.status, headers });
}
