import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { quotesCsvHeader, quotesCsvLines } from '../quotes/list/export-csv.ts';
import { exportQuotes } from '../quotes/list/export-quotes.server.ts';
import type { OpenListing } from '../quotes/list/open-listing.server.ts';
import { csvAnswer } from './csv-answer.server.ts';
import { authenticateTeam } from './merchant.server.ts';
import { listingOf } from './quote-listing.server.ts';

/** What a view of the list shows as a CSV file, read and sent a batch at a time however many quotes there are. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const listing = await listingOf(request, { shop, actor });
  return csvAnswer(csv(listing), { stem: 'quotes', shop });
}

async function* csv(listing: OpenListing): AsyncGenerator<string> {
  yield quotesCsvHeader();
  for await (const rows of exportQuotes(db, listing)) yield quotesCsvLines(rows);
}
