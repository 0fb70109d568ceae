import { b2bNinjaBody } from './b2b-ninja.ts';
import type { EventFacts, QuoteFacts, Told } from './facts.ts';
import { FORMATS, type EndpointFormat } from './formats.ts';
import { salesByteBody } from './salesbyte.ts';
import { superOfficeBody, superOfficeTestBody } from './superoffice.ts';

/** Their bodies are their own; one of the native format is the event's. */
export type VendorFormat = Exclude<EndpointFormat, 'native'>;

const BODIES: Record<VendorFormat, (told: Told) => string> = {
  salesbyte: salesByteBody,
  superoffice: superOfficeBody,
  b2b_ninja: b2bNinjaBody,
};

/**
 * The JSON text of an event for an endpoint of a vendor's format. Throws when the event's data lacks
 * what the format needs, which is a bug of whoever made the event.
 */
export function formatBody(format: VendorFormat, told: Told): string {
  return BODIES[format](told);
}

/** What an event of a type would be like for a made-up quote. */
export type Sample = (type: string) => { data: EventFacts['data']; quote: QuoteFacts };

/** The body of a vendor's own kind of test. */
export function testBody(
  format: VendorFormat,
  { event, endpoint }: Omit<Told, 'quote'>,
  sample: Sample,
): string {
  const type = FORMATS[format].testedWith;
  if (type === null) return superOfficeTestBody(event, endpoint);
  const { data, quote } = sample(type);
  return formatBody(format, { event: { ...event, type, data }, quote, endpoint });
}
