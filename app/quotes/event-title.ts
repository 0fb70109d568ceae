import { message, type Message } from '../texts/message.ts';
import { EVENTS } from './events.ts';

/** A type of event in words for people; one that is not in the catalogue is its own title. */
export function eventTitle(type: string): Message {
  return Object.hasOwn(EVENTS, type)
    ? message(EVENTS[type as keyof typeof EVENTS].title)
    : { text: type };
}
