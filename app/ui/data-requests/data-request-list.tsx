import { Badge, BlockStack, Box, Card, InlineStack, Pagination, Text } from '@shopify/polaris';
import type { ListedDataRequest } from '../../quotes/data-requests/data-request.ts';
import { Beside } from '../beside.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { Time } from '../time.tsx';
import { useText } from '../texts.tsx';
import { AnswerDownload } from './answer-download.tsx';

interface DataRequestListProps {
  requests: ListedDataRequest[];
  /** Addresses of the pages of newer and older ones. */
  newestUrl: string | null;
  olderUrl: string | null;
}

/** Who asked for their data, newest first, each with its answer. */
export function DataRequestList({ requests, newestUrl, olderUrl }: DataRequestListProps) {
  const t = useText();
  return (
    <Card padding="0">
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {requests.map((request, position) => (
          <Box
            key={request.id}
            as="li"
            padding="400"
            borderBlockStartWidth={position === 0 ? undefined : '025'}
            borderColor="border-secondary"
          >
            <Beside end={!request.isErased && <AnswerDownload request={request} />}>
              <Request request={request} />
            </Beside>
          </Box>
        ))}
      </ul>
      {(newestUrl ?? olderUrl) && (
        <Box padding="300" borderBlockStartWidth="025" borderColor="border-secondary">
          <InlineStack align="center">
            <Pagination
              accessibilityLabel={t('dataRequests.pages')}
              accessibilityLabels={{
                previous: t('dataRequests.newest'),
                next: t('dataRequests.older'),
              }}
              hasPrevious={newestUrl !== null}
              previousURL={newestUrl ?? undefined}
              hasNext={olderUrl !== null}
              nextURL={olderUrl ?? undefined}
            />
          </InlineStack>
        </Box>
      )}
    </Card>
  );
}

function Request({ request }: { request: ListedDataRequest }) {
  const t = useText();
  const { requestId, email, isErased, createdAt, answeredAt } = request;
  return (
    <BlockStack gap="100">
      <InlineStack gap="200" blockAlign="center">
        <Text as="span" fontWeight="semibold" breakWord>
          {isErased ? (
            t('dataRequests.erased')
          ) : (
            <OutsideText>{email ?? t('dataRequests.unnamed')}</OutsideText>
          )}
        </Text>
        {answeredAt ? (
          <Badge tone="success">{t('dataRequests.downloaded')}</Badge>
        ) : (
          !isErased && <Badge tone="attention">{t('dataRequests.toBeAnswered')}</Badge>
        )}
      </InlineStack>
      <Text as="p" tone="subdued">
        <Rich
          text="dataRequests.request"
          parts={{ number: requestId, time: <Time at={createdAt} /> }}
        />
        {answeredAt && (
          <>
            {' '}
            ·{' '}
            <Rich text="dataRequests.downloadedFirst" parts={{ time: <Time at={answeredAt} /> }} />
          </>
        )}
      </Text>
    </BlockStack>
  );
}
