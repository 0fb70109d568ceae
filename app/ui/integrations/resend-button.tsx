import { useFetcher } from '@remix-run/react';
import { Box, Button, InlineStack, Text } from '@shopify/polaris';
import { resendInWords, type ResendResult } from '../../outbound/resend-result.ts';

interface ResendButtonProps {
  delivery: { id: string; status: string; eventType: string };
}

/** Sends a delivery again and says beside it what came of asking. What is due already needs none. */
export function ResendButton({ delivery }: ResendButtonProps) {
  const resend = useFetcher<ResendResult>();
  const send = (): void =>
    resend.submit(null, {
      method: 'post',
      action: `/app/settings/integrations/deliveries/${delivery.id}/resend`,
    });
  const result = resend.state === 'idle' ? resend.data : undefined;
  const label = delivery.status === 'pending' ? 'Send now' : 'Send again';
  return (
    <InlineStack blockAlign="center">
      <Button
        loading={resend.state !== 'idle'}
        onClick={send}
        accessibilityLabel={`${label}: ${delivery.eventType}`}
      >
        {label}
      </Button>
      <div role="status">
        {result && (
          <Box paddingInlineStart="300">
            <Text as="span" tone={result.ok ? 'subdued' : 'critical'}>
              {resendInWords(result)}
            </Text>
          </Box>
        )}
      </div>
    </InlineStack>
  );
}
