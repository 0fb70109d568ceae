import type { Transaction } from '../db.server.ts';
import { eraseDeliveries } from '../outbound/outbox.server.ts';
import type { InstalledShop } from '../shopify/find-shop.server.ts';
import { dataRequestsOf, quotesOf, type CustomerIdentity } from './customer-quotes.server.ts';
import { ERASED_EMAIL, ERASED_NAME } from './erased-customer.ts';
import { eraseAddress } from './erase-address.server.ts';
import { eraseCorrespondence } from './erase-correspondence.server.ts';
import { deleteFilesOf, type EraseCustomerDeps } from './erase-files.server.ts';
import { eraseEvents } from './erase-events.server.ts';
import { erasePast } from './erase-past.server.ts';
import { nameKey } from './list/list-criteria.ts';
import { writeSearchRows } from './list/write-search-row.server.ts';
import { pastNames } from './past-names.server.ts';
import { eraseFromViews, type ErasedNames } from './views/erase-views.server.ts';
import { eraseVersions } from './versions/erase-versions.server.ts';

/** A batch takes well under a second. */
const BATCH = 50;

/**
 * Takes a customer out of everything that is stored of their quotes: versions, answers, notes, mails,
 * files, draft orders, the stored events, and what endpoints were sent and answered to those. The quotes
 * stay, with what was asked for and quoted. Returns how many there were. Safe to repeat: an erased quote
 * is no longer found.
 */
export async function eraseCustomer(
  deps: EraseCustomerDeps,
  shop: InstalledShop,
  customer: CustomerIdentity,
): Promise<number> {
  const theirs = quotesOf(shop.id, customer);
  if (!theirs) return 0;
  const { db, clock } = deps;
  await db.dataRequest.updateMany({
    where: dataRequestsOf(shop.id, customer),
    data: { customerGid: null, email: null },
  });
  // A notice that was given up keeps its content until then.
  await db.inboundWebhook.updateMany({
    where: { shopDomain: shop.domain, status: 'failed' },
    data: { payload: null },
  });
  if (customer.email) await eraseAddress(db, shop.id, customer.email);
  const where = { AND: [theirs, { customerEmail: { not: ERASED_EMAIL } }] };
  let erased = 0;
  for (;;) {
    const quotes = await db.quote.findMany({ where, select: { id: true }, take: BATCH });
    const quoteIds = quotes.map(({ id }) => id);
    // Before their quotes are erased: one that is erased is not found again, should Shopify be down now.
    await deleteFilesOf(deps, shop, quoteIds);
    await db.$transaction((tx) => eraseFrom(tx, { shopId: shop.id, quoteIds, customer }, clock()), {
      timeout: 30_000,
    });
    erased += quotes.length;
    if (quotes.length < BATCH) break;
  }
  await erasePast(deps, shop.id, customer);
  return erased;
}

async function eraseFrom(
  tx: Transaction,
  ofThem: { shopId: number; quoteIds: string[]; customer: CustomerIdentity },
  now: Date,
): Promise<void> {
  const { shopId, quoteIds } = ofThem;
  const ofQuotes = { shopId, quoteId: { in: quoteIds } };
  const called = await namesIn(tx, ofThem);
  await tx.quote.updateMany({ where: { shopId, id: { in: quoteIds } }, data: ERASED_QUOTE });
  await tx.quoteLineItem.updateMany({
    where: { quoteId: { in: quoteIds } },
    data: { customFields: {}, note: null },
  });
  await eraseFromSearch(tx, ofQuotes);
  await eraseFromViews(tx, shopId, called);
  // Both addresses end in the file's name.
  await tx.quoteFile.updateMany({
    where: ofQuotes,
    data: { filename: ERASED_NAME, resourceUrl: '', url: null },
  });
  await eraseVersions(tx, ofQuotes, now);
  await eraseCorrespondence(tx, { shopId, quoteIds });
  await eraseDeliveries(tx, { shopId, quoteIds }, { name: ERASED_NAME, email: ERASED_EMAIL });
  await eraseEvents(tx, { shopId, quoteIds });
}

/** What the customer is called in these quotes, and was in their past: not whom they were made for before. */
async function namesIn(
  tx: Transaction,
  {
    shopId,
    quoteIds,
    customer,
  }: { shopId: number; quoteIds: string[]; customer: CustomerIdentity },
): Promise<ErasedNames> {
  const quotes = await tx.quote.findMany({
    where: { shopId, id: { in: quoteIds } },
    select: { customerName: true, customerEmail: true, customerCompany: true, companyName: true },
    distinct: ['customerName', 'customerEmail', 'customerCompany', 'companyName'],
  });
  const names = quotes.map(({ customerName }) => customerName);
  const emails = quotes.map(({ customerEmail }) => customerEmail);
  const { gid, email } = customer;
  const known = { gid, emails: email === null ? emails : [...emails, email], names };
  return {
    names: [...names, ...emails],
    companies: quotes
      .flatMap(({ customerCompany, companyName }) => [customerCompany, companyName])
      .filter((company) => company !== null),
    past: await pastNames(tx, { shopId, quoteIds }, known),
  };
}

/** Tombstones are not searched. */
async function eraseFromSearch(
  tx: Transaction,
  { shopId, quoteId: id }: { shopId: number; quoteId: { in: string[] } },
): Promise<void> {
  const quotes = await tx.quote.findMany({
    where: { shopId, id, status: { not: 'deleted' } },
    include: { lineItems: { orderBy: { position: 'asc' } } },
  });
  await writeSearchRows(tx, quotes);
}

const ERASED_QUOTE = {
  customerGid: null,
  customerName: ERASED_NAME,
  customerKey: nameKey(ERASED_NAME),
  customerFirstName: null,
  customerLastName: null,
  customerEmail: ERASED_EMAIL,
  customerPhone: null,
  customerCompany: null,
  companyGid: null,
  companyContactGid: null,
  companyLocationGid: null,
  companyName: null,
  companyLocationName: null,
  buysAsThemself: false,
  shippingStreet: null,
  shippingStreet2: null,
  shippingCity: null,
  shippingProvince: null,
  shippingZip: null,
  shippingCountry: null,
  message: null,
  poNumber: null,
  emails: [],
  customFields: {},
};
