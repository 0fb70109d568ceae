import { useRevalidator } from '@remix-run/react';
import { BlockStack, Button } from '@shopify/polaris';
import type { ListedDataRequest } from '../../quotes/data-requests/data-request.ts';
import { message } from '../../texts/message.ts';
import { NotDone } from '../not-done.tsx';
import { useText } from '../texts.tsx';
import { useDownload } from '../use-download.ts';

/** Downloads everything that is stored of the customer. */
export function AnswerDownload({ request }: { request: ListedDataRequest }) {
  const t = useText();
  const { revalidate } = useRevalidator();
  const url = `/app/settings/data-requests/${request.id}/export`;
  const { busy, start, asked } = useDownload(url, message('dataRequests.failed'), revalidate);
  return (
    <BlockStack gap="100" inlineAlign="end">
      <Button
        loading={busy}
        onClick={start}
        accessibilityLabel={t('dataRequests.downloadFor', { number: request.requestId })}
      >
        {t('dataRequests.download')}
      </Button>
      <NotDone of={asked} />
    </BlockStack>
  );
}
