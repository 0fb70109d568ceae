import { useAppBridge } from '@shopify/app-bridge-react';
import { useState } from 'react';
import { downloadFile } from '../download-file.ts';
import { useText } from '../texts.tsx';

interface LogExport {
  exporting: boolean;
  start: () => void;
}

/** Downloads the log as a file. */
export function useLogExport(url: string): LogExport {
  const t = useText();
  const shopify = useAppBridge();
  const [exporting, setExporting] = useState(false);
  const run = async (): Promise<void> => {
    setExporting(true);
    try {
      await downloadFile(url);
    } catch {
      shopify.toast.show(t('deliveryLog.exportFailed'), { isError: true });
    } finally {
      setExporting(false);
    }
  };
  return { exporting, start: () => void run() };
}
