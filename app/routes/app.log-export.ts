import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { csvHeader, csvLines } from '../outbound/export-csv.ts';
import { exportLog } from '../outbound/export-log.server.ts';
import { parseLogFilter, type LogFilter } from '../outbound/log-filter.ts';
import { quoteReferences } from '../quotes/quote-references.server.ts';
import { csvAnswer } from './csv-answer.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/** What the filter matches as a CSV file, read and sent a batch at a time however long the log is. */
export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const filter = parseLogFilter(new URL(request.url).searchParams);
  return csvAnswer(csv(shop.id, filter), { stem: 'quotewire-log', shop });
}

async function* csv(shopId: number, filter: LogFilter): AsyncGenerator<string> {
  yield csvHeader();
  for await (const lines of exportLog(db, shopId, filter)) {
    const ids = lines.flatMap(({ quoteId }) => quoteId ?? []);
    const quotes = await quoteReferences(db, shopId, ids);
    yield csvLines(lines, new Map([...quotes].map(([id, { name }]) => [id, name])));
  }
}
