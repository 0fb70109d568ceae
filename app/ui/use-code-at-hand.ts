import { useEffect } from 'react';

/** Milliseconds after a page is there: what somebody does on it first does not wait for this. */
const AFTER_MS = 5_000;

/** Addresses that were asked for already, in this document. */
const asked = new Set<string>();

/**
 * Has the code of the admin's other pages at hand once this one is there, a file at a time. Remix loads the
 * whole document again where it cannot get a page's code: without a network that would be the end of the
 * app in its frame, and nobody would be told why.
 */
export function useCodeAtHand(): void {
  useEffect(() => {
    let isLeft = false;
    const fetchAll = async (): Promise<void> => {
      for (const address of codeOfPages()) {
        if (isLeft) return;
        await prefetch(address);
      }
    };
    const timer = window.setTimeout(() => void fetchAll(), AFTER_MS);
    return () => {
      isLeft = true;
      window.clearTimeout(timer);
    };
  }, []);
}

function codeOfPages(): string[] {
  const pages = Object.values(window.__remixManifest.routes);
  const addresses = pages.flatMap((page) =>
    page?.id.startsWith('routes/app') ? [page.module, ...(page.imports ?? [])] : [],
  );
  return [...new Set(addresses)].filter((address) => !asked.has(address));
}

/** Into the browser's cache; nothing of it is run. */
function prefetch(address: string): Promise<void> {
  asked.add(address);
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.as = 'script';
    link.href = address;
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    document.head.append(link);
  });
}
