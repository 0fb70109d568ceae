import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Banner, BlockStack } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { listEventDeliveries } from '../outbound/delivery-log.server.ts';
import { listFields } from '../quotes/fields/list-fields.server.ts';
import { findQuote, type QuoteDetail } from '../quotes/find-quote.server.ts';
import { findSending } from '../quotes/find-sending.server.ts';
import { listQuoteEvents } from '../quotes/list-quote-events.server.ts';
import { listStages } from '../quotes/pipeline/list-stages.server.ts';
import { MAX_TAG } from '../quotes/steps/tag.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { messageText } from '../texts/message.ts';
import { pageUrl } from '../ui/page-url.ts';
import { AddedList } from '../ui/quotes/added-list.tsx';
import { CustomerCard } from '../ui/quotes/customer-card.tsx';
import { DetailsCard } from '../ui/quotes/details-card.tsx';
import { DraftsCard } from '../ui/quotes/drafts-card.tsx';
import { eventWords } from '../ui/quotes/event-words.ts';
import { MailsCard } from '../ui/quotes/mails-card.tsx';
import { MessageCard } from '../ui/quotes/message-card.tsx';
import { NotesCard } from '../ui/quotes/notes-card.tsx';
import { quoteDetails } from '../ui/quotes/quote-details.ts';
import { QuoteDialogs } from '../ui/quotes/quote-dialogs.tsx';
import { QuoteFiles } from '../ui/quotes/quote-files.tsx';
import { QuoteItems } from '../ui/quotes/quote-items.tsx';
import { QuotePage } from '../ui/quotes/quote-page.tsx';
import { QuoteTimeline } from '../ui/quotes/quote-timeline.tsx';
import { standingNote } from '../ui/quotes/standing-note.ts';
import { TeamCard } from '../ui/quotes/team-card.tsx';
import { timeline } from '../ui/quotes/timeline.ts';
import { useDialogs } from '../ui/quotes/use-dialogs.ts';
import { VersionsCard } from '../ui/quotes/versions-card.tsx';
import { TwoColumns } from '../ui/two-columns.tsx';
import { useTexts } from '../ui/texts.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateTeam } from './merchant.server.ts';
import { noSuchQuote } from './no-such-quote.server.ts';

/** Of the timeline; whatever else an address says shows its newest part. */
const earlierThan = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .nullable()
  .catch(null);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const quote = await findQuote(db, shop.id, params.quoteId ?? '');
  if (!quote) return noSuchQuote(shop.id, params.quoteId ?? '');
  const before = earlierThan.parse(new URL(request.url).searchParams.get('before'));
  const sealing = { db, encryptionKeys: env().ENCRYPTION_KEYS };
  const [history, stages, team, fields, sending] = await Promise.all([
    listQuoteEvents(db, shop.id, { quoteId: quote.id, before }),
    listStages(db, shop.id),
    listMembers(db, shop.id),
    listFields(db, shop.id),
    findSending(sealing, shop, quote.id),
  ]);
  const eventIds = history.events.map(({ id }) => id);
  const deliveries = await listEventDeliveries(db, shop.id, eventIds);
  return {
    quote,
    stages: stages.map(({ id, name }) => ({ id, name })),
    team: team.map(({ id, name }) => ({ id, name })),
    me: actor.memberId,
    fieldLabels: fields.map(({ label }) => label),
    ...sending,
    events: timeline(history.events, deliveries, (type, data) => eventWords(type, data, quote)),
    earlierThan: history.earlierThan,
    isLatest: before === null,
  };
}

export { shouldRevalidate } from '../ui/keep-typed.ts';

export const headers = boundary.headers;

export default function Quote() {
  const { t, locale } = useTexts();
  const loaded = useLoaderData<typeof loader>();
  const { quote, stages, team, me, customerUrl, expiryDays, events } = loaded;
  const { asked, ask, close } = useDialogs(quote);
  useRefreshWhile(
    events.some((event) => event.deliveries.some(({ status }) => status === 'pending')) ||
      quote.mails.some(({ status }) => status === 'pending') ||
      quote.draftOrders.some(
        ({ status, invoiceClaimedUntil }) => status === 'claimed' || invoiceClaimedUntil !== null,
      ),
  );
  const note = standingNote(quote);
  const page = `/app/quotes/${quote.id}`;
  const details = quoteDetails(t, quote, { fieldLabels: loaded.fieldLabels, locale });
  return (
    <QuotePage quote={quote} onAsk={ask}>
      {note && (
        <Banner tone={note.tone} title={messageText(t, note.title)}>
          <p>{messageText(t, note.text)}</p>
        </Banner>
      )}
      <TwoColumns
        first={
          <BlockStack gap="400">
            <QuoteItems quote={quote} />
            {quote.message && <MessageCard message={quote.message} />}
          </BlockStack>
        }
        side={
          <BlockStack gap="400">
            <TeamCard quote={quote} stages={stages} team={team} me={me} />
            <QuoteCustomer quote={quote} />
            <AddedList name="tag" quote={quote} items={quote.tags} maxLength={MAX_TAG} />
            <AddedList name="email" quote={quote} items={quote.emails} maxLength={254} />
          </BlockStack>
        }
        rest={
          <BlockStack gap="400">
            {details.length > 0 && <DetailsCard details={details} />}
            {quote.files.length > 0 && <QuoteFiles files={quote.files} />}
            {quote.versions.length > 0 && (
              <VersionsCard
                status={quote.status}
                versions={quote.versions}
                customerUrl={customerUrl}
                onRevoke={() => ask('revoke')}
              />
            )}
            {(quote.draftOrders.length > 0 || quote.orderName !== null) && (
              <DraftsCard
                drafts={quote.draftOrders}
                order={{
                  gid: quote.orderGid,
                  name: quote.orderName,
                  cancelledAt: quote.orderCancelledAt,
                }}
              />
            )}
            <NotesCard quote={quote} team={team} me={me} />
            {quote.mails.length > 0 && <MailsCard mails={quote.mails} />}
            <QuoteTimeline
              events={events}
              latestUrl={loaded.isLatest ? null : page}
              earlierUrl={
                loaded.earlierThan === null
                  ? null
                  : pageUrl(page, { before: String(loaded.earlierThan) })
              }
            />
          </BlockStack>
        }
      />
      {asked && (
        <QuoteDialogs
          key={asked.nth}
          asking={asked.asking}
          quote={asked.quote}
          canSendAgain={quote.status === 'sent' && customerUrl !== null}
          expiryDays={expiryDays}
          open={asked.open}
          onClose={close}
        />
      )}
    </QuotePage>
  );
}

/** Null: nobody decided it yet, or no company buys as a matter of course. */
function buyerOf(quote: QuoteDetail) {
  const { companyGid, companyName, companyLocationName, buysAsThemself } = quote;
  if (companyGid === null) return buysAsThemself ? 'themself' : null;
  return { gid: companyGid, name: companyName ?? '', location: companyLocationName };
}

function QuoteCustomer({ quote }: { quote: QuoteDetail }) {
  return (
    <CustomerCard
      customer={{
        gid: quote.customerGid,
        name: quote.customerName,
        company: quote.customerCompany,
        email: quote.customerEmail,
        phone: quote.customerPhone,
        locale: quote.locale,
      }}
      buyer={buyerOf(quote)}
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
