import { message, type Message } from '../texts/message.ts';

/** Why settings cannot be saved, for the person who typed them; a null field means all of them. */
export interface SettingError {
  field: string | null;
  message: Message;
}

/** What saving settings comes to. */
export type SavedSettings = { ok: true } | { ok: false; errors: SettingError[] };

/** Somebody else saved the same page since it was read. */
export const CHANGED_MEANWHILE: SettingError = {
  field: null,
  message: message('settings.changedMeanwhile'),
};
