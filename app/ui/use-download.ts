import { useAppBridge } from '@shopify/app-bridge-react';
import { useState } from 'react';
import { downloadFile } from './download-file.ts';

interface Download {
  busy: boolean;
  start: () => void;
}

/** Downloads a file of ours; where that fails, `failed` is said in the admin's own toast. */
export function useDownload(url: string, failed: string, onDone?: () => void): Download {
  const shopify = useAppBridge();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    try {
      await downloadFile(url);
      onDone?.();
    } catch {
      shopify.toast.show(failed, { isError: true });
    } finally {
      setBusy(false);
    }
  };
  return { busy, start: () => void run() };
}
