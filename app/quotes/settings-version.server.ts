import { createHash } from 'node:crypto';

/**
 * A short text that is another one as soon as the settings are. A page carries it from reading to
 * saving, so that what others saved meanwhile is not overwritten unseen.
 */
export function settingsVersion(settings: unknown): string {
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
}
