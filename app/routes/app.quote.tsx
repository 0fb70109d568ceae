import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { listEventDeliveries } from '../outbound/delivery-log.server.ts';
import { eventTitle } from '../quotes/event-title.ts';
import { findQuote, type QuoteDetail } from '../quotes/find-quote.server.ts';
import { lineTotal, sumAmounts } from '../quotes/price.ts';
import { CustomerCard } from '../ui/quotes/customer-card.tsx';
import { MessageCard } from '../ui/quotes/message-card.tsx';
import { QuoteFiles } from '../ui/quotes/quote-files.tsx';
import { QuoteItems } from '../ui/quotes/quote-items.tsx';
import { QuoteTimeline } from '../ui/quotes/quote-timeline.tsx';
import { timeline } from '../ui/quotes/timeline.ts';
import { QuoteStatusBadge } from '../ui/status-badge.tsx';
import { Time } from '../ui/time.tsx';
import { TwoColumns } from '../ui/two-columns.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateMerchant } from './merchant.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const quote = await findQuote(db, shop.id, params.quoteId ?? '');
  if (!quote) throw new Response(null, { status: 404 });
  const eventIds = quote.events.map((event) => event.id);
  const deliveries = await listEventDeliveries(db, shop.id, eventIds);
  const catalogTotals = quote.lineItems.map((item) => lineTotal(item.quantity, item.catalogPrice));
  return {
    quote,
    catalogTotal: sumAmounts(catalogTotals),
    events: timeline(quote.events, deliveries, eventTitle),
  };
}

export const headers = boundary.headers;

export default function QuotePage() {
  const { quote, catalogTotal, events } = useLoaderData<typeof loader>();
  useRefreshWhile(
    events.some((event) => event.deliveries.some(({ status }) => status === 'pending')),
  );
  return (
    <Page
      title={quote.name}
      titleMetadata={<QuoteStatusBadge status={quote.status} />}
      additionalMetadata={<Time at={quote.createdAt} />}
      backAction={{ content: 'Quotes', url: '/app/quotes' }}
    >
      <TitleBar title="Quotes" />
      <TwoColumns
        first={
          <QuoteItems
            items={quote.lineItems}
            currency={quote.currency}
            catalogTotal={catalogTotal}
            totalRequested={quote.totalRequested}
          />
        }
        side={<QuoteCustomer quote={quote} />}
        rest={
          <BlockStack gap="400">
            {quote.message && <MessageCard message={quote.message} />}
            {quote.files.length > 0 && <QuoteFiles files={quote.files} />}
            <QuoteTimeline events={events} />
          </BlockStack>
        }
      />
    </Page>
  );
}

function QuoteCustomer({ quote }: { quote: QuoteDetail }) {
  return (
    <CustomerCard
      customer={{
        name: quote.customerName,
        company: quote.customerCompany,
        email: quote.customerEmail,
        phone: quote.customerPhone,
      }}
      address={{
        street: quote.shippingStreet,
        street2: quote.shippingStreet2,
        city: quote.shippingCity,
        province: quote.shippingProvince,
        zip: quote.shippingZip,
        country: quote.shippingCountry,
      }}
    />
  );
}
