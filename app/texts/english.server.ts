import { en } from './en/catalogue.ts';
import { messageText, type Message } from './message.ts';
import { createTexts } from './texts.ts';

const { t } = createTexts('en', en);

/** A message in English: in files that other programs read, and in what is said to nobody in particular. */
export function inEnglish(told: Message): string {
  return messageText(t, told);
}
