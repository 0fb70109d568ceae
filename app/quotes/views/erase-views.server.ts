import type { Transaction } from '../../db.server.ts';
import { foldText } from '../list/fold-text.ts';
import { nameKey } from '../list/list-criteria.ts';
import { readViewParams } from './view-params.ts';

/** A shorter name is a part of too many words; of a view that says nothing else it is one all the same. */
const SHORTEST = 4;
/** What of a view somebody typed. */
const TYPED = ['q', 'company', 'tag'];

/** What customers that were just erased were called. */
export interface ErasedNames {
  names: string[];
  /** In the past of quotes. Those that others are called by now are no trace of anybody. */
  formerNames: string[];
  /** Those of them that others have quotes for, too, are no trace of anybody. */
  companies: string[];
}

/**
 * Deletes the views of a shop that are called by, or look for, erased customers, in whatever case and
 * with whatever accents. After what is searched of their quotes is erased.
 */
export async function eraseFromViews(
  tx: Transaction,
  shopId: number,
  { names, formerNames, companies }: ErasedNames,
): Promise<void> {
  const gone = [
    ...(await ofNoCustomer(tx, shopId, formerNames)),
    ...(await ofNobody(tx, shopId, companies)),
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

async function ofNoCustomer(tx: Transaction, shopId: number, names: string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const left = await tx.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT lower(customer_name) AS name FROM quotes
     WHERE shop_id = ${shopId} AND status <> 'deleted'
       AND lower(customer_name) IN (SELECT lower(n) FROM unnest(${names}::text[]) n)`;
  const others = new Set(left.map(({ name }) => foldText(name)));
  return names.map(foldText).filter((name) => !others.has(name));
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
