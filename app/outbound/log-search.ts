import { TypeID } from 'typeid-js';

/** What somebody looks for in the log. */
export type LogSearch =
  | { for: 'delivery'; id: string }
  | { for: 'event'; id: string }
  /** `name` when more than the number was typed: numbers recur under another prefix. */
  | { for: 'quote'; number: number; name: string | null };

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** PostgreSQL's integer ends at 2,147,483,647. */
const NUMBER = /(\d{1,9})$/;

/**
 * An id or the number of a quote out of what was typed; null for what is neither. An event is found
 * by its GUID as well, which is what SuperOffice's format calls it by.
 */
export function parseLogSearch(text: string): LogSearch | null {
  const typed = text.trim();
  const id = typed.toLowerCase();
  if (/^dlv_\w{1,60}$/.test(id)) return { for: 'delivery', id };
  if (/^evt_\w{1,60}$/.test(id)) return { for: 'event', id };
  if (GUID.test(typed)) return { for: 'event', id: TypeID.fromUUID('evt', id).toString() };
  const [, digits] = NUMBER.exec(typed) ?? [];
  if (!digits) return null;
  const name = digits === typed.replace(/^#/, '') ? null : typed;
  return { for: 'quote', number: Number(digits), name };
}
