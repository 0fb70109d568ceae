import { Form, useNavigation } from '@remix-run/react';
import { Banner, BlockStack } from '@shopify/polaris';
import { useRef, type ReactNode } from 'react';
import { FormSaveBar } from '../form-save-bar.tsx';
import { useLeaveConfirmation } from '../leaving.ts';
import { useText } from '../texts.tsx';

interface SettingsFormProps {
  id: string;
  /** What is sent. */
  settings: unknown;
  dirty: boolean;
  /** What is wrong with all of it. */
  error: string | undefined;
  onDiscard: () => void;
  children: ReactNode;
}

/** A form of settings with the admin's own bar to save or discard, once something was changed. */
export function SettingsForm(props: SettingsFormProps) {
  const { id, settings, dirty, error, onDiscard, children } = props;
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const saving = useNavigation().formMethod === 'POST';
  useLeaveConfirmation(dirty && !saving);
  return (
    <Form method="post" ref={form} noValidate preventScrollReset>
      <FormSaveBar id={id} form={form} dirty={dirty} saving={saving} onDiscard={onDiscard} />
      <input type="hidden" name="settings" value={JSON.stringify(settings)} />
      <BlockStack gap="400">
        {error && <Banner tone="critical">{error}</Banner>}
        {children}
      </BlockStack>
      {/* Enter in a text field saves, as everywhere. */}
      <button type="submit" hidden>
        {t('common.save')}
      </button>
    </Form>
  );
}
