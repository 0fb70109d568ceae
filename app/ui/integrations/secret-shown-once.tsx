import { Banner, BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { CopyButton } from '../copy-button.tsx';
import { Code } from '../code.tsx';
import { VerificationSteps } from './verification-steps.tsx';

interface SecretShownOnceProps {
  endpoint: { id: string; name: string };
  secret: string;
}

/** Right after an endpoint was added: its secret, this once, and what to do with it. */
export function SecretShownOnce({ endpoint, secret }: SecretShownOnceProps) {
  const page = `/app/settings/integrations/${endpoint.id}`;
  return (
    <BlockStack gap="400">
      <Banner tone="warning" title="Copy the signing secret now">
        <p>This is the only time it is shown. When you leave or reload this page, it is gone.</p>
      </Banner>
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            Signing secret
          </Text>
          <InlineStack gap="200" blockAlign="center" align="space-between">
            <Code>{secret}</Code>
            <CopyButton text={secret} what="the signing secret" />
          </InlineStack>
          <Text as="p" tone="subdued">
            Keep it in your server’s environment, never in its source code.
          </Text>
        </BlockStack>
      </Card>
      <VerificationSteps />
      <Box paddingInline={{ xs: '400', sm: '0' }} paddingBlockEnd="400">
        <Button variant="primary" url={page}>
          Done, I have copied it
        </Button>
      </Box>
    </BlockStack>
  );
}
