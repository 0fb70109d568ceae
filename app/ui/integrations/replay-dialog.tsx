import { Modal, TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Box, Checkbox, List, SkeletonBodyText, Text } from '@shopify/polaris';
import { useState } from 'react';
import { addCounts, countInWords } from '../../outbound/capped-count.ts';
import type { ReplayPreview } from '../../outbound/replay-preview.ts';
import { OutsideText } from '../outside-text.tsx';
import { useReplayPreview } from './replay-use-preview.ts';

/** What a dialog was opened for and confirmed. */
export interface ReplayWish {
  filter: Record<string, string>;
  clientKey: string;
}

interface ReplayDialogProps {
  id: string;
  filter: Record<string, string>;
  /** Made when the dialog was opened; null while it is closed. */
  clientKey: string | null;
  onClose: () => void;
  onConfirm: (wish: ReplayWish) => void;
}

/** Says how many deliveries go where, and asks. */
export function ReplayDialog(props: ReplayDialogProps) {
  const { id, filter, clientKey, onClose, onConfirm } = props;
  const [alsoDelivered, setAlsoDelivered] = useState(false);
  const wanted = alsoDelivered ? { ...filter, also_delivered: 'yes' } : filter;
  const preview = useReplayPreview(wanted, clientKey !== null);
  const total = preview && addCounts(preview.endpoints);
  const confirm = (): void => {
    if (clientKey) onConfirm({ filter: wanted, clientKey });
    onClose();
  };
  return (
    <Modal id={id} variant="small" open={clientKey !== null} onHide={onClose}>
      {/* A page's header, where the button may stand, breaks no lines and ends them at the right. */}
      <div style={{ whiteSpace: 'normal', textAlign: 'start' }}>
        <Box padding="400">
          <BlockStack gap="300">
            {preview ? <WhatIsSent preview={preview} /> : <SkeletonBodyText lines={3} />}
            {!filter.status && (
              <Checkbox
                label="Also send again what has arrived"
                helpText="Your systems get those a second time, under the same event IDs."
                checked={alsoDelivered}
                onChange={setAlsoDelivered}
              />
            )}
          </BlockStack>
        </Box>
      </div>
      <TitleBar title="Send these again?">
        {total !== null && total.count > 0 && (
          <button type="button" variant="primary" onClick={confirm}>
            {`Send ${countInWords(total)} again`}
          </button>
        )}
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </TitleBar>
    </Modal>
  );
}

function WhatIsSent({ preview: { endpoints, turnedOff } }: { preview: ReplayPreview }) {
  return (
    <BlockStack gap="200">
      {endpoints.length === 0 ? (
        <Text as="p">
          There is nothing to send: whatever this matches has arrived or is about to leave.
        </Text>
      ) : (
        <>
          <Text as="p">The same events are sent again, oldest first:</Text>
          <List>
            {endpoints.map((endpoint) => (
              <List.Item key={endpoint.id}>
                {countInWords(endpoint)} to <OutsideText>{endpoint.name}</OutsideText>
                {endpoint.isPaused && ', when you resume it'}
              </List.Item>
            ))}
          </List>
        </>
      )}
      {turnedOff.length > 0 && (
        <Text as="p" tone="subdued">
          Nothing is sent to <OutsideText>{turnedOff.join(', ')}</OutsideText>: enable{' '}
          {turnedOff.length === 1 ? 'it' : 'them'} first.
        </Text>
      )}
    </BlockStack>
  );
}
