import { SaveBar } from '@shopify/app-bridge-react';
import type { RefObject } from 'react';
import { useText } from './texts.tsx';
import { useComingBack } from './use-coming-back.ts';

interface FormSaveBarProps {
  id: string;
  form: RefObject<HTMLFormElement>;
  /** Something was changed. */
  dirty: boolean;
  saving: boolean;
  onDiscard: () => void;
}

/** The admin's own bar to save or discard what was changed in a form. */
export function FormSaveBar({ id, form, dirty, saving, onDiscard }: FormSaveBarProps) {
  const t = useText();
  const comeBack = useComingBack(saving);
  return (
    <SaveBar id={id} open={dirty}>
      <button
        type="button"
        variant="primary"
        loading={saving ? '' : undefined}
        onClick={() => {
          comeBack('later');
          form.current?.requestSubmit();
        }}
      >
        {t('common.save')}
      </button>
      <button
        type="button"
        disabled={saving}
        onClick={() => {
          onDiscard();
          comeBack('now');
        }}
      >
        {t('common.discard')}
      </button>
    </SaveBar>
  );
}
