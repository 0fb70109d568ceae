import { formatBody } from '../outbound/formats/format-body.ts';
import {
  FORMAT_NAMES,
  FORMATS,
  hasEvent,
  subscribableEvents,
  type EndpointFormat,
} from '../outbound/formats/formats.ts';
import { nativeBody } from '../outbound/formats/native.ts';
import { EVENT_CATALOGUE } from '../quotes/events.ts';
import { sampleEvents } from '../quotes/sample-event.ts';
import type { FormatChoice } from '../ui/integrations/format-choice.ts';

/**
 * The formats to choose from, each with its events and what they look like on the wire. What was
 * subscribed to before stays a choice.
 */
export function formatChoices(shopDomain: string, subscribed: string[] = []): FormatChoice[] {
  return FORMAT_NAMES.map((format) => {
    const subscribable = [...subscribableEvents(format, EVENT_CATALOGUE), ...subscribed];
    const events = EVENT_CATALOGUE.filter(({ type }) => hasEvent(format, type));
    const { label, about, secretOptional, testedWith } = FORMATS[format];
    return {
      format,
      label,
      about,
      secretOptional,
      testedOnSaving: testedWith === null,
      events: events.map((event) => ({
        ...event,
        subscribable: subscribable.includes(event.type),
        sample: sampleBody(format, event.type, shopDomain),
      })),
    };
  });
}

/** Of ids and times that stay the same from one page to the next. */
const sample = sampleEvents('quo_01kakq5yw0e2t8qzq4a3x7m1hd');
const EVENT_ID = 'evt_01kakq5yw0fj5r1v2n6c8p9s3t';
const OCCURRED_AT = new Date('2026-11-19T14:05:12.835Z');

/** As it goes over the wire, set on lines to be read. */
function sampleBody(format: EndpointFormat, type: string, shopDomain: string): string {
  const { data, quote } = sample(type);
  const event = { id: EVENT_ID, type, occurredAt: OCCURRED_AT, shopDomain, data };
  const told = { event, quote, endpoint: { name: 'CRM' } };
  const body = format === 'native' ? nativeBody(event) : formatBody(format, told);
  return JSON.stringify(JSON.parse(body), null, 2);
}
