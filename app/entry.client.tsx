import { RemixBrowser } from '@remix-run/react';
import { startTransition, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { chooseLocale } from './texts/locale.ts';
import { loadAdminTexts, type AdminTexts } from './ui/admin-texts.ts';
import { TextsProvider } from './ui/texts.tsx';

/** Takes over the document that the server rendered, in the language that it is in. */
void loadAdminTexts(chooseLocale([document.documentElement.lang])).then(hydrate);

function hydrate(texts: AdminTexts): void {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <TextsProvider texts={texts}>
          <RemixBrowser />
        </TextsProvider>
      </StrictMode>,
    );
  });
}
