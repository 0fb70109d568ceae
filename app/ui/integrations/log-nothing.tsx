import { BlockStack, Box, Button, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';

/** The log before anything was sent. */
export function NothingSentYet() {
  return (
    <Nothing title="Nothing was sent yet">
      <Words>
        Every event that is sent to one of your endpoints shows up here, with each attempt and what
        the endpoint answered. Send a test event from an endpoint’s page to see one.
      </Words>
      <Button url="/app/settings/integrations">View endpoints</Button>
    </Nothing>
  );
}

/** The log when nothing fits the filters. */
export function NothingMatches({ onClear }: { onClear: () => void }) {
  return (
    <Nothing title="No deliveries match">
      <Words>
        Nothing in the log fits these filters. Search takes a quote’s number, or the whole ID of an
        event or a delivery.
      </Words>
      <Button onClick={onClear}>Clear filters</Button>
    </Nothing>
  );
}

function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box padding="800">
      <BlockStack gap="300" inlineAlign="center">
        <Text as="h2" variant="headingMd" alignment="center">
          {title}
        </Text>
        {children}
      </BlockStack>
    </Box>
  );
}

function Words({ children }: { children: ReactNode }) {
  return (
    <Box maxWidth="480px">
      <Text as="p" tone="subdued" alignment="center">
        {children}
      </Text>
    </Box>
  );
}
