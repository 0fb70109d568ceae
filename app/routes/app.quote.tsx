import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Banner, BlockStack, Text } from '@shopify/polaris';
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
import { usesShortcuts } from '../quotes/team/uses-shortcuts.server.ts';
import { findNews } from '../quotes/visits/find-news.server.ts';
import { messageText } from '../texts/message.ts';
import { AddedList } from '../ui/quotes/added-list.tsx';
import { CustomerCard } from '../ui/quotes/customer-card.tsx';
import { DetailsCard } from '../ui/quotes/details-card.tsx';
import { DraftsCard } from '../ui/quotes/drafts-card.tsx';
import { eventWords } from '../ui/quotes/event-words.ts';
import { GoneBanner } from '../ui/quotes/live/gone-banner.tsx';
import { JustHappened } from '../ui/quotes/live/just-happened.tsx';
import { neighbourLinks } from '../ui/quotes/live/neighbour-links.ts';
import { NewsNote } from '../ui/quotes/live/news-note.tsx';
import { useLiveQuote } from '../ui/quotes/live/use-live-quote.ts';
import { WhoIsHere } from '../ui/quotes/live/who-is-here.tsx';
import { MailsCard } from '../ui/quotes/mails-card.tsx';
import { MessageCard } from '../ui/quotes/message-card.tsx';
import { NotesCard } from '../ui/quotes/notes-card.tsx';
import { quoteAddress } from '../ui/quotes/quote-address.ts';
import { quoteDetails } from '../ui/quotes/quote-details.ts';
import { QuoteDialogs } from '../ui/quotes/quote-dialogs.tsx';
import { QuoteFiles } from '../ui/quotes/quote-files.tsx';
import { QuoteItems } from '../ui/quotes/quote-items.tsx';
import { QuotePage } from '../ui/quotes/quote-page.tsx';
import { focusOn, goTo, TIMELINE } from '../ui/quotes/quote-places.ts';
import { QuoteTimeline, type TimelineEvent } from '../ui/quotes/quote-timeline.tsx';
import { standingNote } from '../ui/quotes/standing-note.ts';
import { TeamCard } from '../ui/quotes/team-card.tsx';
import { timeline } from '../ui/quotes/timeline.ts';
import { useDialogs } from '../ui/quotes/use-dialogs.ts';
import { useQuoteShortcuts } from '../ui/quotes/use-quote-shortcuts.ts';
import { VersionsCard } from '../ui/quotes/versions-card.tsx';
import { TwoColumns } from '../ui/two-columns.tsx';
import { useTexts } from '../ui/texts.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateTeam } from './merchant.server.ts';
import { noSuchQuote } from './no-such-quote.server.ts';
import { cameFrom } from './quote-view.server.ts';

/** Of the timeline; whatever else an address says shows its newest part. */
const earlierThan = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .nullable()
  .catch(null);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const team = await authenticateTeam(request);
  const { shop, actor } = team;
  const quote = await findQuote(db, shop.id, params.quoteId ?? '');
  if (!quote) return noSuchQuote(shop.id, params.quoteId ?? '');
  const before = earlierThan.parse(new URL(request.url).searchParams.get('before'));
  const sealing = { db, encryptionKeys: env().ENCRYPTION_KEYS };
  const visiting = { shopId: shop.id, quoteId: quote.id, memberId: actor.memberId };
  const [history, stages, members, fields, sending, from, news, shortcuts] = await Promise.all([
    listQuoteEvents(db, shop.id, { quoteId: quote.id, before }),
    listStages(db, shop.id),
    listMembers(db, shop.id),
    listFields(db, shop.id),
    findSending(sealing, shop, quote.id),
    cameFrom(request, team, quote.id),
    findNews(db, visiting, new Date()),
    usesShortcuts(db, visiting),
  ]);
  const eventIds = history.events.map(({ id }) => id);
  const deliveries = await listEventDeliveries(db, shop.id, eventIds);
  return {
    quote,
    stages: stages.map(({ id, name }) => ({ id, name })),
    team: members.map(({ id, name }) => ({ id, name })),
    me: actor.memberId,
    fieldLabels: fields.map(({ label }) => label),
    ...sending,
    events: timeline(history.events, deliveries, (type, data) => eventWords(type, data, quote)),
    earlierThan: history.earlierThan,
    isLatest: before === null,
    from,
    news,
    shortcuts,
  };
}

export { shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Quote() {
  const { t, locale } = useTexts();
  const loaded = useLoaderData<typeof loader>();
  const { quote, stages, team, me, customerUrl, expiryDays, events, from, news } = loaded;
  const { asked, ask, close } = useDialogs(quote);
  const live = useLiveQuote(quote, asked?.open ? 'dialog' : 'page');
  const links = neighbourLinks(from, from.query);
  const { sheet, showSheet } = useQuoteShortcuts(
    { quote, view: from.query, links, onAsk: ask },
    loaded.shortcuts,
  );
  useRefreshWhile(
    !live.isGone &&
      (events.some((event) => event.deliveries.some(({ status }) => status === 'pending')) ||
        quote.mails.some(({ status }) => status === 'pending') ||
        quote.draftOrders.some(
          ({ status, invoiceClaimedUntil }) => status === 'claimed' || invoiceClaimedUntil !== null,
        )),
  );
  const note = standingNote(quote);
  const isNews = ({ sequence, actorId }: TimelineEvent): boolean =>
    news !== null && sequence > news.after && (actorId === null || actorId !== me);
  const latest = loaded.isLatest ? events[0] : undefined;
  const compareUrl = quoteAddress(quote.id, from.query, { part: 'compare' });
  const details = quoteDetails(t, quote, { fieldLabels: loaded.fieldLabels, locale });
  return (
    <QuotePage
      quote={quote}
      onAsk={ask}
      view={from.query}
      links={links}
      here={
        <>
          <WhoIsHere visitors={live.visitors} />
          <JustHappened
            quoteId={quote.id}
            latest={
              latest && { ...latest, isOwn: latest.actorId !== null && latest.actorId === me }
            }
          />
        </>
      }
      news={
        news && (
          <NewsNote
            news={news}
            onShow={() => goTo(TIMELINE)}
            onKnown={async () => {
              const isHeard = await live.markKnown();
              // The button goes away with the news.
              if (isHeard) focusOn(TIMELINE);
              return isHeard;
            }}
          />
        )
      }
      more={[
        { content: t('compare.open'), url: compareUrl },
        { content: t('shortcuts.title'), onAction: showSheet },
      ]}
    >
      {live.isGone && <GoneBanner view={from.query} />}
      {note && (
        <Banner tone={note.tone}>
          <Text as="p" fontWeight="semibold">
            {messageText(t, note.title)}
          </Text>
          <p>{messageText(t, note.text)}</p>
        </Banner>
      )}
      <TwoColumns
        key={quote.id}
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
                compareUrl={compareUrl}
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
            <div id={TIMELINE} tabIndex={-1}>
              <QuoteTimeline
                events={events}
                isNews={isNews}
                latestUrl={loaded.isLatest ? null : quoteAddress(quote.id, from.query)}
                earlierUrl={
                  loaded.earlierThan === null
                    ? null
                    : quoteAddress(quote.id, from.query, {
                        params: { before: String(loaded.earlierThan) },
                      })
                }
              />
            </div>
          </BlockStack>
        }
      />
      {sheet}
      {asked && asked.quote.id === quote.id && (
        <QuoteDialogs
          key={asked.nth}
          asking={asked.asking}
          quote={asked.quote}
          canSendAgain={quote.status === 'sent' && customerUrl !== null}
          expiryDays={expiryDays}
          view={from.query}
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
