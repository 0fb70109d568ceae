import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode, useLayoutEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { chooseLocale } from './texts/locale.ts';
import { loadAdminTexts, type AdminTexts } from './ui/admin-texts.ts';
import { loadAhead } from './ui/load-ahead.ts';
import { TextsProvider } from './ui/texts.tsx';
import { noteTypedEarly } from './ui/typed-early.ts';

const tellTypedEarly = noteTypedEarly();

/** Takes over the document that the server rendered, in the language that it is in. */
void loadAdminTexts(chooseLocale([document.documentElement.lang])).then(hydrate);

function hydrate(texts: AdminTexts): void {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TakenOver>
          <TextsProvider texts={texts}>
            <RemixBrowser />
          </TextsProvider>
        </TakenOver>
      </StrictMode>,
    );
  });
}

/** Around the document: what comes as soon as it is React's. */
function TakenOver({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    queueMicrotask(tellTypedEarly);
    loadAhead();
  }, []);
  return children;
}
