import { useRevalidator } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { Button } from '@shopify/polaris';
import { useState } from 'react';
import type { ListedDataRequest } from '../../quotes/data-requests/data-request.ts';
import { downloadFile } from '../download-file.ts';
import { useText } from '../texts.tsx';

/** Downloads everything that is stored of the customer. */
export function AnswerDownload({ request }: { request: ListedDataRequest }) {
  const t = useText();
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [loading, setLoading] = useState(false);
  const download = async (): Promise<void> => {
    setLoading(true);
    try {
      await downloadFile(`/app/settings/data-requests/${request.id}/export`);
      revalidate();
    } catch {
      shopify.toast.show(t('dataRequests.failed'), { isError: true });
    } finally {
      setLoading(false);
    }
  };
  return (
    <Button
      loading={loading}
      onClick={() => void download()}
      accessibilityLabel={t('dataRequests.downloadFor', { number: request.requestId })}
    >
      {t('dataRequests.download')}
    </Button>
  );
}
