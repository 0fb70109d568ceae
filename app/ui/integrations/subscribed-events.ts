import type { Translate } from '../../texts/texts.ts';

/** What an endpoint gets, as it is told. */
export interface Subscribed {
  events: string[];
  /** There is no other for it. */
  takesAll: boolean;
}

/** The types of event that an endpoint gets, by name unless it gets all. */
export function subscribedEvents(t: Translate, { events, takesAll }: Subscribed): string {
  return takesAll ? t('integrations.allEvents') : events.join(', ');
}
