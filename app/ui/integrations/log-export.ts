import { useAppBridge } from '@shopify/app-bridge-react';
import { useState } from 'react';

interface LogExport {
  exporting: boolean;
  start: () => void;
}

/**
 * Downloads the log as a file. A link could not: the app is in a frame of the admin, and only `fetch`
 * carries the session token. The browser keeps a large file on its disk.
 */
export function useLogExport(url: string): LogExport {
  const shopify = useAppBridge();
  const [exporting, setExporting] = useState(false);
  const run = async (): Promise<void> => {
    setExporting(true);
    try {
      await download(url);
    } catch {
      shopify.toast.show('The log could not be exported. Try again.', { isError: true });
    } finally {
      setExporting(false);
    }
  };
  return { exporting, start: () => void run() };
}

async function download(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The export answered ${response.status}`);
  // Rejects when the answer breaks off: half a file would look like a whole one.
  const file = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = file;
  link.download = filename(response) ?? 'quotewire-log.csv';
  link.click();
  // The browser has taken it over once the click is through.
  window.setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

function filename(response: Response): string | undefined {
  return /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
}
