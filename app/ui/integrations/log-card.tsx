import { Box, Card, InlineStack, Pagination, Text } from '@shopify/polaris';
import { isEverything } from '../../outbound/log-filter.ts';
import { useText } from '../texts.tsx';
import { DeliveryLogList } from './delivery-log-list.tsx';
import type { DeliveryEntry } from './delivery.ts';
import type { LogChoices } from './log-applied.ts';
import { useLogFilter } from './log-filter-state.ts';
import { LogFilters } from './log-filters.tsx';
import { NothingMatches, NothingSentYet } from './log-nothing.tsx';

interface LogCardProps {
  deliveries: DeliveryEntry[];
  choices: LogChoices;
  /** Addresses of the pages of newer and older deliveries. */
  newerUrl: string | null;
  olderUrl: string | null;
}

/** The log of all endpoints, a page of it, with what narrows it. */
export function LogCard({ deliveries, choices, newerUrl, olderUrl }: LogCardProps) {
  const t = useText();
  const { filter, clear } = useLogFilter();
  const none = deliveries.length === 0;
  return (
    <Card padding="0">
      {none && isEverything(filter) ? (
        <NothingSentYet />
      ) : (
        <>
          <LogFilters choices={choices} />
          {none ? (
            <NothingMatches onClear={clear} />
          ) : (
            <>
              <Text as="h2" visuallyHidden>
                {t('deliveryLog.deliveries')}
              </Text>
              <DeliveryLogList deliveries={deliveries} showEndpoint />
            </>
          )}
        </>
      )}
      {(newerUrl ?? olderUrl) !== null && (
        <Box padding="300">
          <InlineStack align="center">
            <Pagination
              accessibilityLabel={t('deliveryLog.pages')}
              accessibilityLabels={{
                previous: t('deliveryLog.newer'),
                next: t('deliveryLog.older'),
              }}
              hasPrevious={newerUrl !== null}
              previousURL={newerUrl ?? undefined}
              hasNext={olderUrl !== null}
              nextURL={olderUrl ?? undefined}
            />
          </InlineStack>
        </Box>
      )}
    </Card>
  );
}
