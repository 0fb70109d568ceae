import { message, type Message } from '../texts/message.ts';
import type { EndpointError } from './endpoint-draft.ts';
import { FORMATS, type EndpointFormat } from './formats/formats.ts';

/** Longer ones are no header's value any more to some servers. */
export const MAX_SECRET_LENGTH = 256;

export const SECRET_CHOICES = ['new', 'own', 'none'] as const;
/** Whether an endpoint gets a secret that is made for it, the one its receiver has already, or none. */
export type SecretChoice = (typeof SECRET_CHOICES)[number];

/** As typed into the form. */
export interface TypedSecret {
  choice: string;
  /** The receiver's own. */
  text: string;
}

/** What can be typed and sent in a header: ASCII without spaces. */
const VISIBLE = /^[\x21-\x7e]+$/;

/**
 * The secret that a form asks for: null for none, and `made` when it is a new one, which the merchant
 * has yet to see. Or what is wrong with what was typed.
 */
export function judgeSecret(
  { choice, text }: TypedSecret,
  format: EndpointFormat,
  makeSecret: () => string,
): { ok: true; secret: string | null; made: boolean } | { ok: false; error: EndpointError } {
  if (choice === 'new') return { ok: true, secret: makeSecret(), made: true };
  if (choice === 'none' && FORMATS[format].secretOptional) {
    return { ok: true, secret: null, made: false };
  }
  if (choice !== 'own') return refused(message('endpointForm.errors.secret'));
  const secret = text.trim();
  const wrong = wrongWithSecret(secret);
  return wrong === null ? { ok: true, secret, made: false } : refused(wrong);
}

function wrongWithSecret(secret: string): Message | null {
  if (secret === '') return message('endpointForm.errors.enterSecret');
  if (secret.length > MAX_SECRET_LENGTH) {
    return message('refusals.characters', { max: MAX_SECRET_LENGTH });
  }
  return VISIBLE.test(secret) ? null : message('endpointForm.errors.secretSigns');
}

function refused(wrong: Message): { ok: false; error: EndpointError } {
  return { ok: false, error: { field: 'secret', message: wrong } };
}
