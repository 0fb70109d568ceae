import { EVENTS } from './events.ts';

/** A type of event in words for people; one that is not in the catalogue is its own title. */
export function eventTitle(type: string): string {
  return Object.hasOwn(EVENTS, type) ? EVENTS[type as keyof typeof EVENTS].title : type;
}
