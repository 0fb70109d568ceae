import { SaveBar } from '@shopify/app-bridge-react';
import type { RefObject } from 'react';

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
  return (
    <SaveBar id={id} open={dirty}>
      <button
        type="button"
        variant="primary"
        loading={saving ? '' : undefined}
        onClick={() => form.current?.requestSubmit()}
      >
        Save
      </button>
      <button type="button" disabled={saving} onClick={onDiscard}>
        Discard
      </button>
    </SaveBar>
  );
}
