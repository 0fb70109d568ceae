import type { Message } from '#app/texts/message.ts';
import { inEnglish } from '#app/texts/english.server.ts';
import { storedError } from '#app/outbound/stored-error.ts';

/**
 * For a message inside `toMatchObject` or `toEqual`, as it is or as it is stored: it says this in
 * English, or something like it.
 */
export function telling(words: string | RegExp): Message {
  const matcher = {
    asymmetricMatch: (told: unknown): boolean => {
      if (typeof told !== 'string' && (typeof told !== 'object' || told === null)) return false;
      const said = inEnglish(typeof told === 'string' ? storedError(told) : (told as Message));
      return typeof words === 'string' ? said === words : words.test(said);
    },
    toString: () => `telling ${String(words)}`,
  };
  return matcher as unknown as Message;
}
