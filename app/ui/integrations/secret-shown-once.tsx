import { BlockStack, Box, Button, Card, Text } from '@shopify/polaris';
import type { EndpointFormat } from '../../outbound/formats/formats.ts';
import { useText } from '../texts.tsx';
import { SecretBox } from './secret-box.tsx';
import { VerificationSteps } from './verification-steps.tsx';

interface SecretShownOnceProps {
  endpoint: { id: string; name: string; format: EndpointFormat };
  secret: string;
}

/** Right after an endpoint was added: its secret, this once, and what to do with it. */
export function SecretShownOnce({ endpoint, secret }: SecretShownOnceProps) {
  const t = useText();
  const page = `/app/settings/integrations/${endpoint.id}`;
  return (
    <BlockStack gap="400">
      <Card>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            {t('secrets.signingSecret')}
          </Text>
          <SecretBox secret={secret} />
        </BlockStack>
      </Card>
      <VerificationSteps format={endpoint.format} />
      <Box paddingInline={{ xs: '400', sm: '0' }} paddingBlockEnd="400">
        <Button variant="primary" url={page}>
          {t('secrets.copied')}
        </Button>
      </Box>
    </BlockStack>
  );
}
