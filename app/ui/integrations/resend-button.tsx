import { useFetcher } from '@remix-run/react';
import { Box, Button, InlineStack, Text } from '@shopify/polaris';
import { resendInWords, type ResendResult } from '../../outbound/resend-result.ts';
import { NotDone } from '../not-done.tsx';
import { isNotSent } from '../not-sent.ts';
import { useText } from '../texts.tsx';

interface ResendButtonProps {
  delivery: { id: string; status: string; eventType: string };
}

/** Sends a delivery again and says beside it what came of asking. What is due already needs none. */
export function ResendButton({ delivery }: ResendButtonProps) {
  const t = useText();
  const resend = useFetcher<ResendResult>();
  const send = (): void =>
    resend.submit(null, {
      method: 'post',
      action: `/app/settings/integrations/deliveries/${delivery.id}/resend`,
    });
  const result = resend.state === 'idle' && !isNotSent(resend.data) ? resend.data : undefined;
  const waits = delivery.status === 'pending';
  const event = delivery.eventType;
  return (
    <InlineStack blockAlign="center">
      <Button
        loading={resend.state !== 'idle'}
        onClick={send}
        accessibilityLabel={t(waits ? 'replays.one.sendEventNow' : 'replays.one.sendEvent', {
          event,
        })}
      >
        {t(waits ? 'replays.one.sendNow' : 'replays.one.send')}
      </Button>
      <div role="status">
        {result && (
          <Box paddingInlineStart="300">
            <Text as="span" tone={result.ok ? 'subdued' : 'critical'}>
              {t(resendInWords(result))}
            </Text>
          </Box>
        )}
      </div>
      <NotDone of={resend} />
    </InlineStack>
  );
}
