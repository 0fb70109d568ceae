import { AppProvider } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { AdminLink } from './admin-link.tsx';
import { useTexts } from './texts.tsx';

/** What Polaris components need around them. */
export function Polaris({ children }: { children: ReactNode }) {
  const { polaris } = useTexts();
  return (
    <AppProvider i18n={polaris} linkComponent={AdminLink}>
      {children}
    </AppProvider>
  );
}
