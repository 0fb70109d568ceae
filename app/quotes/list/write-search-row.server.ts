import type { Transaction } from '../../db.server.ts';
import type { QuoteStatus } from '../quote.ts';
import { sameSearchRow, searchRow, type Searchable } from './search-row.ts';

/** What lists find quotes by, of quotes that were just stored or changed, in the transaction of that. */
export async function writeSearchRows(
  tx: Transaction,
  quotes: readonly Searchable[],
): Promise<void> {
  const rows = quotes.map((quote) => {
    const { id, shopId, number, createdAt } = quote;
    return { quote_id: id, shop_id: shopId, number, created_at: createdAt, ...searchRow(quote) };
  });
  await tx.$executeRaw`
    INSERT INTO quote_search (quote_id, shop_id, number, created_at, company, tags, text)
    SELECT quote_id, shop_id, number, created_at, company, tags, text
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           AS r (quote_id text, shop_id int, number int, created_at timestamptz,
                 company text, tags text[], text text)
    ON CONFLICT (quote_id) DO UPDATE
       SET company = excluded.company, tags = excluded.tags, text = excluded.text`;
}

/** The same of one that a step changed; most steps change nothing that is searched, and cost nothing here. */
export async function updateSearchRow(
  tx: Transaction,
  before: Searchable,
  after: Searchable & { status: QuoteStatus },
): Promise<void> {
  if (after.status === 'deleted') {
    await tx.$executeRaw`DELETE FROM quote_search WHERE quote_id = ${after.id}`;
  } else if (!sameSearchRow(searchRow(before), searchRow(after))) {
    await writeSearchRows(tx, [after]);
  }
}
