import { Banner, BlockStack, Link } from '@shopify/polaris';
import { countInWords, type CappedCount } from '../../outbound/capped-count.ts';
import type { Replay } from '../../outbound/replay.ts';
import { pageUrl } from '../page-url.ts';
import { ReplayButton } from './replay-button.tsx';
import { ReplayCard } from './replay-card.tsx';

interface ReplayOfferProps {
  endpoint: { id: string; status: string; removedAt: Date | null };
  missed: CappedCount;
  /** Those of it alone. */
  replays: Replay[];
}

/**
 * Offers to send what an endpoint missed, as soon as it takes events again, and follows it. While it
 * is turned off its own banner comes first.
 */
export function ReplayOffer({ endpoint, missed, replays }: ReplayOfferProps) {
  if (endpoint.removedAt) return null;
  const filter = { endpoint: endpoint.id, status: 'failed' };
  return (
    <>
      {endpoint.status !== 'disabled' && missed.count > 0 && (
        <Banner tone="warning" title={title(missed)}>
          <BlockStack gap="200" inlineAlign="start">
            <p>
              {missed.count === 1
                ? 'Every attempt at it failed, or it happened while this endpoint was disabled.'
                : 'Every attempt at them failed, or they happened while this endpoint was disabled.'}{' '}
              <Link url={pageUrl('/app/settings/integrations/log', filter)}>
                {missed.count === 1 ? 'See it' : 'See which'}
              </Link>
            </p>
            <ReplayButton
              id="resend-missed"
              label={`Send what was missed (${countInWords(missed)})`}
              filter={filter}
            />
          </BlockStack>
        </Banner>
      )}
      <ReplayCard replays={replays} />
    </>
  );
}

function title(missed: CappedCount): string {
  return missed.count === 1
    ? 'One event did not reach this endpoint'
    : `${countInWords(missed)} events did not reach this endpoint`;
}
