import type { PlainTextKey } from '../../texts/catalogue.ts';

export const FORMAT_NAMES = ['native', 'salesbyte', 'superoffice', 'b2b_ninja'] as const;
/** As an endpoint's `format` column holds it: whose receiver listens there. */
export type EndpointFormat = (typeof FORMAT_NAMES)[number];

/** What goes to one endpoint from the button, whatever it subscribes to. */
export const TEST_EVENT_TYPE = 'quote.test';

interface Format {
  label: string;
  /** Whom it is for, in a sentence. */
  about: PlainTextKey;
  /** The types of event it has; null: every one there is. */
  events: readonly string[] | null;
  /** A receiver of it may go without a secret. */
  secretOptional: boolean;
  /** The one status that acknowledges, where the vendor says so; null: any from 200 to 299. */
  acknowledgedBy: number | null;
  /** Both secrets can sign while a rotation overlaps; where one header takes one signature, only the new one does. */
  takesTwoSecrets: boolean;
  /** Which event's body a test sends, for a made-up quote; null: the vendor has a test of its own, which saving sends, too. */
  testedWith: string | null;
}

/** What sets the formats apart; their bodies are in format-body, their headers in format-headers. */
export const FORMATS: Record<EndpointFormat, Format> = {
  native: {
    label: 'Quotewire',
    about: 'endpointForm.formats.native',
    events: null,
    secretOptional: false,
    acknowledgedBy: null,
    takesTwoSecrets: true,
    testedWith: TEST_EVENT_TYPE,
  },
  salesbyte: {
    label: 'SalesByte',
    about: 'endpointForm.formats.salesbyte',
    events: ['quote.checked_out'],
    secretOptional: false,
    acknowledgedBy: 200,
    takesTwoSecrets: true,
    testedWith: 'quote.checked_out',
  },
  superoffice: {
    label: 'SuperOffice',
    about: 'endpointForm.formats.superoffice',
    events: ['quote.approved', 'quote.rejected', 'quote.sent', 'quote.ordered'],
    secretOptional: false,
    acknowledgedBy: null,
    takesTwoSecrets: false,
    testedWith: null,
  },
  b2b_ninja: {
    label: 'B2B Ninja',
    about: 'endpointForm.formats.b2bNinja',
    events: [
      'quote.created',
      'quote.sent',
      'quote.email_added',
      'quote.tagged',
      'quote.tag_removed',
      'quote.ordered',
    ],
    secretOptional: true,
    acknowledgedBy: null,
    takesTwoSecrets: false,
    testedWith: 'quote.created',
  },
};

export function isFormat(text: string): text is EndpointFormat {
  return FORMAT_NAMES.some((name) => name === text);
}

export function hasEvent(format: EndpointFormat, type: string): boolean {
  return FORMATS[format].events?.includes(type) ?? true;
}

/** Whether an endpoint takes all that one of its format can, where that is more than one type of event. */
export function takesAllEvents(
  { format, events }: { format: EndpointFormat; events: readonly string[] },
  catalogue: readonly { type: string; live: boolean }[],
): boolean {
  const all = subscribableEvents(format, catalogue);
  return all.length > 1 && all.every((type) => events.includes(type));
}

/**
 * The types of event that an endpoint of this format can subscribe to: those that happen already, or,
 * where none of the format's does, all of them, so that the endpoint can be set up and tested.
 */
export function subscribableEvents(
  format: EndpointFormat,
  catalogue: readonly { type: string; live: boolean }[],
): string[] {
  const had = catalogue.filter(({ type }) => hasEvent(format, type));
  const live = had.filter((event) => event.live);
  return (live.length > 0 ? live : had).map(({ type }) => type);
}
