import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { csvHeader, csvLines } from '../outbound/export-csv.ts';
import { exportLog } from '../outbound/export-log.server.ts';
import { parseLogFilter, type LogFilter } from '../outbound/log-filter.ts';
import { quoteReferences } from '../quotes/quote-references.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

/** What the filter matches as a CSV file, read and sent a batch at a time however long the log is. */
export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const filter = parseLogFilter(new URL(request.url).searchParams);
  const day = new Date().toISOString().slice(0, 10);
  const name = `quotewire-log-${shop.domain.replace(/\..*$/, '')}-${day}.csv`;
  // An error on the way breaks the answer off, which the browser takes for no file at all.
  const text = Readable.from(csv(shop.id, filter), { objectMode: false });
  return new Response(createReadableStreamFromReadable(text), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}

async function* csv(shopId: number, filter: LogFilter): AsyncGenerator<string> {
  yield csvHeader();
  for await (const lines of exportLog(db, shopId, filter)) {
    const ids = lines.flatMap(({ quoteId }) => quoteId ?? []);
    const quotes = await quoteReferences(db, shopId, ids);
    yield csvLines(lines, new Map([...quotes].map(([id, { name }]) => [id, name])));
  }
}
