import { Badge, InlineStack, Link, Text } from '@shopify/polaris';
import { messageText, type Message } from '../../texts/message.ts';
import { Money } from '../money.tsx';
import { OutsideParagraph, OutsideText } from '../outside-text.tsx';
import { DeliveryStatusBadge } from '../status-badge.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import type { EventWords } from './event-words.ts';
import styles from './quote-timeline.module.css';
import { NothingYet, SectionCard } from './section-card.tsx';

export interface TimelineDelivery {
  id: string;
  endpointId: string;
  endpointName: string;
  status: string;
  /** What came of it so far, in a few words. */
  outcome: Message;
}

export interface TimelineEvent extends EventWords {
  id: string;
  /** 1, 2, 3… of the quote. */
  sequence: number;
  /** Who of the team did it; null: somebody else, or nobody. */
  actorId: string | null;
  occurredAt: Date;
  deliveries: TimelineDelivery[];
}

interface QuoteTimelineProps {
  /** The newest first. */
  events: TimelineEvent[];
  /** Where there are more; null at the ends. */
  earlierUrl: string | null;
  latestUrl: string | null;
  /** Whether the reader does not know of it yet. */
  isNews: (event: TimelineEvent) => boolean;
}

/** What happened to a quote, newest first, and whether each system was told. */
export function QuoteTimeline({ events, earlierUrl, latestUrl, isNews }: QuoteTimelineProps) {
  const t = useText();
  return (
    <SectionCard title={t('timeline.title')}>
      <ol className={styles.events}>
        {events.map((event) => (
          <li key={event.id} className={styles.event}>
            <InlineStack align="space-between" gap="200">
              <InlineStack gap="200">
                <Text as="h3" variant="bodyMd" fontWeight="semibold">
                  <OutsideText>{messageText(t, event.title)}</OutsideText>
                </Text>
                {isNews(event) && <Badge tone="info">{t('presence.new')}</Badge>}
              </InlineStack>
              <Text as="span" tone="subdued">
                <Time at={event.occurredAt} seconds />
              </Text>
            </InlineStack>
            {event.detail !== null && (
              <Text as="p">
                <OutsideText>{messageText(t, event.detail)}</OutsideText>
                {event.sum !== null && (
                  <>
                    {' · '}
                    <Money {...event.sum} />
                  </>
                )}
              </Text>
            )}
            {event.said !== null && (
              <blockquote className={styles.said}>
                <OutsideParagraph>{event.said}</OutsideParagraph>
              </blockquote>
            )}
            {event.deliveries.length > 0 && <Deliveries deliveries={event.deliveries} />}
          </li>
        ))}
      </ol>
      {events.every(({ deliveries }) => deliveries.length === 0) && (
        <NothingYet>{t('timeline.noEndpoint')}</NothingYet>
      )}
      {(latestUrl ?? earlierUrl) !== null && (
        <InlineStack gap="400">
          {latestUrl !== null && <Link url={latestUrl}>{t('timeline.latest')}</Link>}
          {earlierUrl !== null && <Link url={earlierUrl}>{t('timeline.earlier')}</Link>}
        </InlineStack>
      )}
    </SectionCard>
  );
}

function Deliveries({ deliveries }: { deliveries: TimelineDelivery[] }) {
  const t = useText();
  return (
    <ul className={styles.deliveries}>
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <InlineStack gap="200" blockAlign="center">
            <DeliveryStatusBadge status={delivery.status} />
            <Link
              monochrome
              url={`/app/settings/integrations/${delivery.endpointId}`}
              accessibilityLabel={t('integrations.removed.logOf', {
                endpoint: delivery.endpointName,
              })}
            >
              <OutsideText>{delivery.endpointName}</OutsideText>
            </Link>
            <Text as="span" tone="subdued">
              {messageText(t, delivery.outcome)}
            </Text>
          </InlineStack>
        </li>
      ))}
    </ul>
  );
}
