import { useFetcher } from '@remix-run/react';
import { Box, Button, type ButtonProps, InlineStack, Text } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { NotDone } from '../not-done.tsx';
import { isNotSent } from '../not-sent.ts';
import { useText } from '../texts.tsx';
import type { StartedReplay } from '../../outbound/replay-started.ts';
import { ReplayDialog, type ReplayWish } from './replay-dialog.tsx';
import { replayRefusal } from './replay-words.ts';

interface ReplayButtonProps {
  /** Which deliveries, as the log's address has it. */
  filter: Record<string, string>;
  /** Tells this dialog from the others of the page. */
  id: string;
  label: string;
  /** The same with whom it is for, where a page has several. */
  spoken?: string;
  variant?: ButtonProps['variant'];
  disabled?: boolean;
}

/** Asks and then has deliveries sent again in the background; the replay card follows them. */
export function ReplayButton(props: ReplayButtonProps) {
  const t = useText();
  const { filter, id, label, spoken, variant, disabled } = props;
  const [clientKey, setClientKey] = useState<string | null>(null);
  const start = useFetcher<StartedReplay>();
  const sent = useRef({ key: '', filter: '' });
  const unanswered = start.state === 'idle' && isNotSent(start.data);
  const confirm = ({ filter: confirmed, clientKey: key }: ReplayWish): void => {
    const wanted = new URLSearchParams(confirmed).toString();
    // It may have begun though no answer came: the same again is then the same replay.
    const isAgain = unanswered && sent.current.filter === wanted;
    sent.current = { key: isAgain ? sent.current.key : key, filter: wanted };
    start.submit(
      { intent: 'start', client_key: sent.current.key, filter: wanted },
      { method: 'post', action: '/app/settings/integrations/replays' },
    );
  };
  const refused =
    start.state === 'idle' &&
    start.data?.ok === false &&
    !isNotSent(start.data) &&
    start.data.reason;
  return (
    <InlineStack blockAlign="center">
      <Button
        variant={variant}
        disabled={disabled}
        accessibilityLabel={spoken}
        loading={start.state !== 'idle'}
        onClick={() => setClientKey(crypto.randomUUID())}
      >
        {label}
      </Button>
      {/* A page's header, where the button may stand, breaks no lines. */}
      <div role="status" style={{ whiteSpace: 'normal' }}>
        {refused && (
          <Box paddingInlineStart="300">
            <Text as="span" tone="subdued">
              {replayRefusal(t, refused)}
            </Text>
          </Box>
        )}
      </div>
      <NotDone of={start} />
      <ReplayDialog
        id={id}
        filter={filter}
        clientKey={clientKey}
        onClose={() => setClientKey(null)}
        onConfirm={confirm}
      />
    </InlineStack>
  );
}
