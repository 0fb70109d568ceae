import { Badge, BlockStack, Box, Card, InlineStack, Pagination, Text } from '@shopify/polaris';
import type { ListedDataRequest } from '../../quotes/data-requests/data-request.ts';
import { Beside } from '../beside.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Time } from '../time.tsx';
import { AnswerDownload } from './answer-download.tsx';

interface DataRequestListProps {
  requests: ListedDataRequest[];
  /** Addresses of the pages of newer and older ones. */
  newestUrl: string | null;
  olderUrl: string | null;
}

/** Who asked for their data, newest first, each with its answer. */
export function DataRequestList({ requests, newestUrl, olderUrl }: DataRequestListProps) {
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
              accessibilityLabel="Pages of data requests"
              accessibilityLabels={{ previous: 'Newest', next: 'Older' }}
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
  const { requestId, email, isErased, createdAt, answeredAt } = request;
  return (
    <BlockStack gap="100">
      <InlineStack align="start" gap="200" blockAlign="center">
        <Text as="span" fontWeight="semibold" breakWord>
          {isErased ? 'Erased customer' : <OutsideText>{email ?? 'A customer'}</OutsideText>}
        </Text>
        {answeredAt ? (
          <Badge tone="success">Downloaded</Badge>
        ) : (
          !isErased && <Badge tone="attention">To be answered</Badge>
        )}
      </InlineStack>
      <Text as="p" tone="subdued">
        Request {requestId} · <Time at={createdAt} />
        {answeredAt && (
          <>
            {' '}
            · Downloaded first: <Time at={answeredAt} />
          </>
        )}
      </Text>
    </BlockStack>
  );
}
