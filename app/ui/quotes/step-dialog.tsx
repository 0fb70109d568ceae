import { Modal, TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Box } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { useText } from '../texts.tsx';
import { RefusalBanner } from './refusal-banner.tsx';
import type { Telling } from './refusal-words.ts';
import type { StepInHand } from './use-step.ts';

/** What every dialog of a step is given. */
export interface DialogProps {
  open: boolean;
  onClose: () => void;
}

interface StepDialogProps extends DialogProps, Telling {
  id: string;
  title: string;
  /** What the button that does it says. */
  action: string;
  tone?: 'critical';
  step: StepInHand;
  onConfirm: () => void;
  children: ReactNode;
}

/** Asks what a step needs, and stays open until it was taken: a refusal is said in it. */
export function StepDialog(props: StepDialogProps) {
  const t = useText();
  const { id, title, action, tone, step, open, onClose, onConfirm, fields, lines, children } =
    props;
  return (
    <Modal id={id} variant={fields ? 'base' : 'small'} open={open} onHide={onClose}>
      {/* A page's header, where the button may stand, breaks no lines and ends them at the right. */}
      <div style={{ whiteSpace: 'normal', textAlign: 'start' }}>
        <Box padding="400">
          <BlockStack gap="400">
            <RefusalBanner
              refusal={step.refusal}
              fields={fields}
              lines={lines}
              onReload={onClose}
            />
            {children}
          </BlockStack>
        </Box>
      </div>
      <TitleBar title={title}>
        <button
          type="button"
          variant="primary"
          tone={tone}
          loading={step.busy ? '' : undefined}
          onClick={onConfirm}
        >
          {action}
        </button>
        <button type="button" disabled={step.busy} onClick={onClose}>
          {t('common.cancel')}
        </button>
      </TitleBar>
    </Modal>
  );
}
