import type { Prisma, QuoteFile } from '@prisma/client';
import type { Db } from '#app/db.server.ts';
import { newId } from '#app/ids.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { parseQuoteRequest } from '#app/quotes/quote-request.ts';
import type { LocalRequest } from '#app/quotes/request-quote.server.ts';

let made = 0;

/** A shop that has the app. */
export async function makeShop(
  db: Db,
  domain = `shop-${(made += 1)}.myshopify.com`,
): Promise<InstalledShop> {
  return db.shop.create({ data: { domain }, select: { id: true, domain: true } });
}

/** What the theme block's script sends, complete and good; `changes` replace whole fields. */
export function quoteRequestBody(changes: Record<string, unknown> = {}): Record<string, unknown> {
  made += 1;
  return {
    client_key: `client-key-${made}`,
    line_items: [
      { variant_id: 'gid://shopify/ProductVariant/1', quantity: 3, requested_price: '12.50' },
    ],
    customer: {
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      phone: '+44 20 7946 0000',
      company: 'Engines Ltd',
    },
    shipping_address: {
      street: '12 St James’s Square',
      street2: '',
      city: 'London',
      province: '',
      zip: 'SW1Y 4JH',
      country: 'gb',
    },
    message: 'How soon could you deliver?',
    website: '',
    locale: 'en',
    ...changes,
  };
}

/** The same, checked, in English. */
export function quoteRequest(changes: Record<string, unknown> = {}): LocalRequest {
  const parsed = parseQuoteRequest(quoteRequestBody(changes));
  if (!parsed.ok) throw new Error(`not a good request: ${JSON.stringify(parsed.errors)}`);
  return { ...parsed.request, locale: 'en' };
}

/** A file that a shopper uploaded and that no quote has yet. */
export async function makeFile(
  db: Db,
  shop: InstalledShop,
  changes: Partial<Prisma.QuoteFileUncheckedCreateInput> = {},
): Promise<QuoteFile> {
  const id = newId('file');
  return db.quoteFile.create({
    data: {
      id,
      shopId: shop.id,
      status: 'ready',
      filename: 'plan.pdf',
      mimeType: 'application/pdf',
      sizeBytes: 1234,
      resourceUrl: `https://storage.example/${id}`,
      fileGid: `gid://shopify/GenericFile/${(made += 1)}`,
      url: `https://cdn.shopify.com/${id}/plan.pdf`,
      createdAt: new Date(),
      ...changes,
    },
  });
}
