import { InlineStack } from '@shopify/polaris';
import type { ReactNode } from 'react';

interface BesideProps {
  children: ReactNode;
  /** A button, say. */
  end: ReactNode;
}

/** What may be long, with something at the end of its line; below it where that leaves no 200 px. */
export function Beside({ children, end }: BesideProps) {
  return (
    <InlineStack align="space-between" blockAlign="start" gap="300">
      <div style={{ flex: '1 1 0', minWidth: 'min(100%, 200px)' }}>{children}</div>
      {end}
    </InlineStack>
  );
}
