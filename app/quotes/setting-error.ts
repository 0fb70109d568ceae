/** Why settings cannot be saved, for the person who typed them; a null field means all of them. */
export interface SettingError {
  field: string | null;
  message: string;
}

/** What saving settings comes to. */
export type SavedSettings = { ok: true } | { ok: false; errors: SettingError[] };

/** Somebody else saved the same page since it was read. */
export const CHANGED_MEANWHILE: SettingError = {
  field: null,
  message:
    'Somebody else changed this meanwhile. Reload the page to see what it is now, then make your changes again.',
};
