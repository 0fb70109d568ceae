import { useState } from 'react';
import type { SettingError } from '../../quotes/setting-error.ts';
import { messageText } from '../../texts/message.ts';
import { useText } from '../texts.tsx';

interface ShownErrors {
  /** What is wrong at a field; with null, at all of them. */
  error: (field: string | null) => string | undefined;
  /** Hides those there are, with what they were about. */
  discard: () => void;
}

/** The errors of a form, until it is discarded or saved again. */
export function useErrors(errors: SettingError[]): ShownErrors {
  const t = useText();
  const [discarded, setDiscarded] = useState<SettingError[] | null>(null);
  return {
    error: (field) => {
      const found = errors === discarded ? undefined : errors.find((each) => each.field === field);
      return found && messageText(t, found.message);
    },
    discard: () => setDiscarded(errors),
  };
}
