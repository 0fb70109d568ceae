import type { PlainTextKey } from '../../texts/catalogue.ts';

/** A format that an endpoint can have, as the form is told of it. */
export interface FormatChoice {
  format: string;
  label: string;
  about: PlainTextKey;
  /** Its receivers may go without a secret. */
  secretOptional: boolean;
  /** Saving posts a test, which has to be answered. */
  testedOnSaving: boolean;
  events: FormatEvent[];
}

export interface FormatEvent {
  type: string;
  title: PlainTextKey;
  /** Something in the app makes it happen. */
  live: boolean;
  subscribable: boolean;
  /** Its body, on lines to be read. */
  sample: string;
}

/** What of a choice of events a format takes: all it can, where it takes none of them. */
export function eventsFitting(events: string[], { events: had }: FormatChoice): string[] {
  const can = had.filter(({ subscribable }) => subscribable).map(({ type }) => type);
  const kept = events.filter((type) => can.includes(type));
  return kept.length > 0 ? kept : can;
}
