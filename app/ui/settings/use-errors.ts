import { useState } from 'react';
import type { SettingError } from '../../quotes/setting-error.ts';

interface ShownErrors {
  /** What is wrong at a field; with null, at all of them. */
  error: (field: string | null) => string | undefined;
  /** Hides those there are, with what they were about. */
  discard: () => void;
}

/** The errors of a form, until it is discarded or saved again. */
export function useErrors(errors: SettingError[]): ShownErrors {
  const [discarded, setDiscarded] = useState<SettingError[] | null>(null);
  return {
    error: (field) =>
      errors === discarded
        ? undefined
        : errors.find((candidate) => candidate.field === field)?.message,
    discard: () => setDiscarded(errors),
  };
}
