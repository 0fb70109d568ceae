import type { Message } from '../texts/message.ts';

/** An error whose reason is for the merchant. */
export class ToldError extends Error {
  override name = 'ToldError';
  readonly told: Message;

  constructor(told: Message, options?: ErrorOptions) {
    super('key' in told ? told.key : told.text, options);
    this.told = told;
  }
}
