import { Modal, TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Box } from '@shopify/polaris';
import type { ReactNode } from 'react';
import { useText } from './texts.tsx';

interface ConfirmModalProps {
  id: string;
  title: string;
  /** What the button that does it says. */
  action: string;
  tone?: 'critical';
  open: boolean;
  onClose: () => void;
  onConfirm: () => void;
  /** What will happen. */
  children: ReactNode;
}

/** Asks before something that is not easily taken back. It closes before the action begins. */
export function ConfirmModal(props: ConfirmModalProps) {
  const t = useText();
  const { id, title, action, tone, open, onClose, onConfirm, children } = props;
  const confirm = (): void => {
    onClose();
    onConfirm();
  };
  return (
    <Modal id={id} variant="small" open={open} onHide={onClose}>
      <Box padding="400">
        <BlockStack gap="200">{children}</BlockStack>
      </Box>
      <TitleBar title={title}>
        <button type="button" variant="primary" tone={tone} onClick={confirm}>
          {action}
        </button>
        <button type="button" onClick={onClose}>
          {t('common.cancel')}
        </button>
      </TitleBar>
    </Modal>
  );
}
