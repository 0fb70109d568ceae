import { AppProvider } from '@shopify/polaris';
import english from '@shopify/polaris/locales/en.json';
import type { ReactNode } from 'react';
import { AdminLink } from './admin-link.tsx';

/** What Polaris components need around them. */
export function Polaris({ children }: { children: ReactNode }) {
  return (
    <AppProvider i18n={english} linkComponent={AdminLink}>
      {children}
    </AppProvider>
  );
}
