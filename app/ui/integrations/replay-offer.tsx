import { Banner, BlockStack, Link } from '@shopify/polaris';
import { countText, type CappedCount } from '../../outbound/capped-count.ts';
import type { Replay } from '../../outbound/replay.ts';
import { pageUrl } from '../page-url.ts';
import { useText } from '../texts.tsx';
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
  const t = useText();
  if (endpoint.removedAt) return null;
  const { count } = missed;
  const shown = countText(t, missed);
  const filter = { endpoint: endpoint.id, status: 'failed' };
  return (
    <>
      {endpoint.status !== 'disabled' && count > 0 && (
        <Banner tone="warning" title={t('replays.offer.title', { count, shown })}>
          <BlockStack gap="200" inlineAlign="start">
            <p>
              {t('replays.offer.why', { count })}{' '}
              <Link url={pageUrl('/app/settings/integrations/log', filter)}>
                {t('replays.offer.see', { count })}
              </Link>
            </p>
            <ReplayButton
              id="resend-missed"
              label={t('replays.offer.send', { shown })}
              filter={filter}
            />
          </BlockStack>
        </Banner>
      )}
      <ReplayCard replays={replays} />
    </>
  );
}
