import type { Transaction } from '../../db.server.ts';
import { foldText } from '../list/fold-text.ts';
import { nameKey } from '../list/list-criteria.ts';
import { likePattern } from '../list/search-terms.ts';
import type { PastNames } from '../past-names.server.ts';
import { readViewParams } from './view-params.ts';

/** A shorter name is a part of too many words; of a view that says nothing else it is one all the same. */
const SHORTEST = 4;
/** What of a view somebody typed. */
const TYPED = ['q', 'company', 'tag'];

/** What customers that were just erased were called. */
export interface ErasedNames {
  /** And the addresses that they had. */
  names: string[];
  /** Those that others have quotes for, too, are no trace of anybody. */
  companies: string[];
  /** In the past of quotes. What others are called, or have for an address, by now is no trace of anybody. */
  past: PastNames;
}

/**
 * Deletes the views of a shop that are called by, or look for, erased customers, in whatever case and
 * with whatever accents. After what is searched of their quotes is erased.
 */
export async function eraseFromViews(
  tx: Transaction,
  shopId: number,
  { names, companies, past }: ErasedNames,
): Promise<void> {
  const gone = [
    ...(await ofNoCustomer(tx, shopId, past.names)),
    ...(await ofNoAddress(tx, shopId, past.emails)),
    ...(await ofNobody(tx, shopId, [...companies, ...past.companies])),
  ];
  const sought = [...new Set([...names.map(foldText), ...gone])].filter((text) => text !== '');
  const views = await tx.savedView.findMany({
    where: { shopId },
    select: { id: true, name: true, params: true },
  });
  const telling = views.filter(({ name, params }) => {
    const said = readViewParams(params);
    const texts = [name, ...TYPED.map((part) => said[part] ?? '')].map(foldText);
    return texts.some((text) => sought.some((one) => tells(text, one)));
  });
  await tx.savedView.deleteMany({ where: { shopId, id: { in: telling.map(({ id }) => id) } } });
}

function tells(text: string, name: string): boolean {
  return text === name || (name.length >= SHORTEST && text.includes(name));
}

/** As the index has it that sorts customers. */
async function ofNoCustomer(tx: Transaction, shopId: number, names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const left = await tx.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT customer_key AS key FROM quotes
     WHERE shop_id = ${shopId} AND status <> 'deleted'
       AND customer_key COLLATE "C" = ANY(${names.map(nameKey)}::text[])`;
  const others = new Set(left.map(({ key }) => key));
  return names.filter((name) => !others.has(nameKey(name))).map(foldText);
}

/** Addresses have no index of their own: the one of what is searched narrows it down. */
async function ofNoAddress(tx: Transaction, shopId: number, emails: string[]): Promise<string[]> {
  if (emails.length === 0) return [];
  const sought = emails.map(foldText);
  const patterns = sought.map((text) => likePattern({ text, beginsWord: true }));
  const left = await tx.$queryRaw<{ email: string }[]>`
    SELECT DISTINCT q.customer_email AS email
      FROM quote_search s JOIN quotes q ON q.id = s.quote_id
     WHERE s.shop_id = ${shopId} AND s.text LIKE ANY(${patterns}::text[])`;
  const others = new Set(left.map(({ email }) => foldText(email)));
  return sought.filter((email) => !others.has(email));
}

async function ofNobody(tx: Transaction, shopId: number, companies: string[]): Promise<string[]> {
  const keys = companies.map(nameKey);
  const left = await tx.quoteSearch.groupBy({
    by: ['company'],
    where: { shopId, company: { in: keys } },
  });
  const others = new Set(left.map(({ company }) => company));
  return keys.filter((key) => !others.has(key));
}
