import { proofs as in_ } from './proofs.ts';
import { fields, type Section } from './statement.ts';

const asDocumented = in_.formats(
  'each of its four events, for any quote and secret, is as the documentation has it',
);
const onTheWire = in_.formatDeliveries(
  'the engine sends each format’s headers, a retry counted as its vendor counts',
);

/** Seed 002. */
export const SUPEROFFICE_SECTIONS: readonly Section[] = [
  {
    about: 'The events',
    statements: [
      { says: 'quote.approved', tests: [asDocumented] },
      { says: 'quote.rejected', tests: [asDocumented] },
      { says: 'quote.sent', tests: [asDocumented] },
      { says: 'quote.ordered', tests: [asDocumented] },
      {
        says: 'these four and no others',
        tests: [
          in_.formatEvents('a format has the events of its vendor, the native one every event'),
        ],
      },
      {
        says: 'quote.sent when a version was sent',
        tests: [in_.sending('is told to SuperOffice and to B2B Ninja as they have it')],
      },
      {
        says: 'quote.ordered when the order was placed',
        tests: [
          in_.ordered('makes the quote ordered, with quote.ordered and quote.checked_out'),
          in_.ordered(
            'reaches a SalesByte receiver in its own format, and B2B Ninja and SuperOffice hear of the order',
          ),
        ],
      },
      {
        says: 'quote.approved when it was approved',
        tests: [in_.answering('is told to SuperOffice as it has it')],
      },
      {
        says: 'quote.rejected when it was rejected',
        tests: [in_.answering('is told to SuperOffice as it has it')],
      },
    ],
  },
  {
    about: 'The request',
    statements: [
      { says: 'POST', tests: [in_.guide('what is sent is a POST')] },
      {
        says: 'headers in its casing',
        tests: [in_.guide('%s: headers leave in the casing of its document')],
      },
      ...fields(
        [
          'Content-Type: application/json; charset=utf-8',
          'User-Agent: name and version of the product',
          'X-Superoffice-Eventid: a GUID, the one of the body',
        ],
        [asDocumented],
      ),
      ...fields(
        ['X-Superoffice-Event: the event', 'X-Superoffice-Signature: base64'],
        [asDocumented, onTheWire],
      ),
    ],
  },
  {
    about: 'The body: nine keys, in their order and casing',
    statements: fields(
      [
        'EventId',
        'Timestamp, with seven fractional digits',
        'Changes: empty',
        'Event',
        'PrimaryKey: a number',
        'Entity: quote',
        'ContextIdentifier',
        'ChangedByAssociateId: a number',
        'WebhookName: the one provided',
      ],
      [asDocumented],
    ),
  },
];
