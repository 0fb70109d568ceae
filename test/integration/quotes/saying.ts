import { inEnglish } from '#app/texts/english.server.ts';
import type { Message } from '#app/texts/message.ts';

/** Matches a message by what it says in English. */
export function saying(words: RegExp): unknown {
  return {
    asymmetricMatch: (told: Message) => words.test(inEnglish(told)),
    toString: () => `saying ${words}`,
  };
}
