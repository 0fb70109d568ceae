import { Modal, TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Box, Checkbox, List, SkeletonBodyText, Text } from '@shopify/polaris';
import { useState } from 'react';
import { addCounts, countText } from '../../outbound/capped-count.ts';
import type { ReplayPreview } from '../../outbound/replay-preview.ts';
import { NotDone } from '../not-done.tsx';
import { isNotSent } from '../not-sent.ts';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
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
  const t = useText();
  const { id, filter, clientKey, onClose, onConfirm } = props;
  const [alsoDelivered, setAlsoDelivered] = useState(false);
  const wanted = alsoDelivered ? { ...filter, also_delivered: 'yes' } : filter;
  const { preview, asked } = useReplayPreview(wanted, clientKey !== null);
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
            {preview ? (
              <WhatIsSent preview={preview} />
            ) : asked.state === 'idle' && isNotSent(asked.data) ? (
              <NotDone of={asked} />
            ) : (
              <SkeletonBodyText lines={3} />
            )}
            {!filter.status && (
              <Checkbox
                label={t('replays.dialog.alsoDelivered')}
                helpText={t('replays.dialog.alsoDeliveredSays')}
                checked={alsoDelivered}
                onChange={setAlsoDelivered}
              />
            )}
          </BlockStack>
        </Box>
      </div>
      <TitleBar title={t('replays.dialog.title')}>
        {total !== null && total.count > 0 && (
          <button type="button" variant="primary" onClick={confirm}>
            {t('replays.dialog.action', { count: total.count, shown: countText(t, total) })}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('common.cancel')}
        </button>
      </TitleBar>
    </Modal>
  );
}

function WhatIsSent({ preview: { endpoints, turnedOff } }: { preview: ReplayPreview }) {
  const t = useText();
  return (
    <BlockStack gap="200">
      {endpoints.length === 0 ? (
        <Text as="p">{t('replays.dialog.nothing')}</Text>
      ) : (
        <>
          <Text as="p">{t('replays.dialog.sent')}</Text>
          <List>
            {endpoints.map((endpoint) => (
              <List.Item key={endpoint.id}>
                <Rich
                  text={endpoint.isPaused ? 'replays.dialog.someLater' : 'replays.dialog.some'}
                  parts={{
                    count: countText(t, endpoint),
                    endpoint: <OutsideText>{endpoint.name}</OutsideText>,
                  }}
                />
              </List.Item>
            ))}
          </List>
        </>
      )}
      {turnedOff.length > 0 && (
        <Text as="p" tone="subdued">
          <Rich
            text="replays.dialog.turnedOff"
            values={{ count: turnedOff.length }}
            parts={{ endpoints: <OutsideText>{turnedOff.join(', ')}</OutsideText> }}
          />
        </Text>
      )}
    </BlockStack>
  );
}
