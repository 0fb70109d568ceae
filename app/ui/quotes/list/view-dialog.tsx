import { Modal, TitleBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Box, Checkbox, Form, TextField } from '@shopify/polaris';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { SettingError } from '../../../quotes/setting-error.ts';
import { MAX_VIEW_NAME } from '../../../quotes/views/list-view.ts';
import { messageText } from '../../../texts/message.ts';
import { useText } from '../../texts.tsx';

/** What a view is to be called, and who has it. */
export interface NamedView {
  name: string;
  shared: boolean;
}

/** What the dialog was opened for. */
export interface ViewAsked {
  purpose: 'create' | 'rename' | 'duplicate';
  /** As it begins. */
  named: NamedView;
}

interface ViewDialogProps {
  asked: ViewAsked;
  open: boolean;
  busy: boolean;
  errors: SettingError[];
  onClose: () => void;
  onConfirm: (named: NamedView) => void;
}

/** Asks for the name of a view, and whether the team is to have it; what is refused is said in it. */
export function ViewDialog(props: ViewDialogProps) {
  const { asked, open, busy, errors, onClose, onConfirm } = props;
  const t = useText();
  const [named, setNamed] = useState(asked.named);
  const nameField = useFocusOnOpen(open);
  const error = errors.find(({ field }) => field === 'name');
  const confirm = (): void => {
    if (!busy) onConfirm(named);
  };
  return (
    <Modal id="quote-view" variant="small" open={open} onHide={onClose}>
      <Box padding="400">
        <Form onSubmit={confirm}>
          <BlockStack gap="400">
            {errors
              .filter(({ field }) => field === null)
              .map(({ message }) => (
                <Banner key={messageText(t, message)} tone="critical">
                  <p>{messageText(t, message)}</p>
                </Banner>
              ))}
            <div ref={nameField}>
              <TextField
                label={t('common.name')}
                autoComplete="off"
                maxLength={MAX_VIEW_NAME}
                value={named.name}
                onChange={(name) => setNamed({ ...named, name })}
                error={error && messageText(t, error.message)}
              />
            </div>
            {asked.purpose !== 'rename' && (
              <Checkbox
                label={t('quoteViews.shared')}
                helpText={t('quoteViews.sharedHelp')}
                checked={named.shared}
                onChange={(shared) => setNamed({ ...named, shared })}
              />
            )}
          </BlockStack>
        </Form>
      </Box>
      <TitleBar title={t(`quoteViews.dialogs.${asked.purpose}`)}>
        <button type="button" variant="primary" loading={busy ? '' : undefined} onClick={confirm}>
          {t('common.save')}
        </button>
        <button type="button" disabled={busy} onClick={onClose}>
          {t('common.cancel')}
        </button>
      </TitleBar>
    </Modal>
  );
}

/** Puts the focus on the field in an element once the dialog that it is in is there. */
function useFocusOnOpen(open: boolean): RefObject<HTMLDivElement> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const frame = requestAnimationFrame(() => place.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [open]);
  return place;
}
