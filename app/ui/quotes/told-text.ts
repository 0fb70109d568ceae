import { messageText, type Message } from '../../texts/message.ts';
import type { Translate } from '../../texts/texts.ts';

/** What a step of a quote tells a person; what it has no message for, it says in words of its own. */
export function toldText(t: Translate, told: Message | string): string {
  return typeof told === 'string' ? told : messageText(t, told);
}
