import { proofs as in_ } from './proofs.ts';
import type { Section } from './statement.ts';

const salesByte = in_.formats('any quote that was checked out is as the documentation has it');
const superOffice = in_.formats(
  'each of its four events, for any quote and secret, is as the documentation has it',
);

/** PROTOCOLS.md, from “Delivery” on. */
export const PROTOCOL_DELIVERY_SECTIONS: readonly Section[] = [
  {
    about: 'Delivery',
    statements: [
      {
        says: 'HTTPS only',
        tests: [in_.destination('%s is refused in words a merchant understands')],
      },
      {
        says: 'a redirect is a failure',
        tests: [in_.exchange('a redirect is not followed and fails')],
      },
      {
        says: 'any 2xx is success',
        tests: [in_.exchange('any 2xx is a success, also without a body')],
      },
      {
        says: '10 s, connecting to the last byte',
        tests: [
          in_.deadline('a receiver has ten seconds, and not a moment less'),
          in_.exchange('so does one whose body drips: the deadline covers the last byte'),
          in_.connecting(
            'the deadline covers the look-up and the handshake, of each of several at once',
          ),
        ],
      },
      {
        says: '64 KB of decompressed answer read, 1 KB kept',
        tests: [
          in_.exchange('a %s bomb is left alone after 64 KB'),
          in_.exchange('of 50 MB hardly anything is read, and the answer counts by its status'),
        ],
      },
      {
        says: 'four attempts, after 1 s, 4 s, 16 s',
        tests: [
          in_.retry('the standard schedule: 1 s, 4 s, 16 s, and after four attempts no more'),
          in_.deliver('the standard schedule: due again 1 s, 4 s and 16 s after each failure'),
        ],
      },
      {
        says: 'the extended schedule, each wait ±10 %',
        tests: [
          in_.retry(
            'the extended schedule: those three, then 1 min, 10 min, 1 h, 6 h, 24 h and 48 h',
          ),
          in_.retry(
            'each of its waits is up to a tenth longer or shorter; those of the standard one are as they stand',
          ),
          in_.editing('the extended schedule makes ten attempts'),
        ],
      },
      {
        says: 'a weekend’s outage loses nothing on it',
        tests: [in_.retry('the waits of one outage, shortest chances and all, outlast a weekend')],
      },
      {
        says: 'Retry-After on 429, 502, 503, 504, up to the next interval or 1 h',
        tests: [
          in_.retry('Retry-After is honoured on %i'),
          in_.retry('and is not on %s'),
          in_.retry('no longer than an hour, and never sooner than the schedule'),
        ],
      },
      {
        says: '410 disables the endpoint',
        tests: [
          in_.endpointStates('410 fails the delivery at once and disables the endpoint'),
          in_.disabling(
            'one that answered 410 is turned off at once, though it never failed before',
          ),
        ],
      },
      {
        says: 'at least once',
        tests: [
          in_.crashes(
            'a worker killed after the response and before its record: it is sent again and recorded once',
          ),
        ],
      },
      {
        says: 'no event is lost once somebody saw it happen',
        tests: [
          in_.crashes('a web process killed between commit and enqueueing: the sweep finds it'),
          in_.crashes('a queue that came back empty: everything arrives, once'),
          in_.outages(
            'crashes and comes back: every event that was committed arrives, and none is marked wrongly',
          ),
          in_.outbox('a change that is rolled back leaves neither event nor delivery'),
        ],
      },
    ],
  },
  {
    about: 'SalesByte format',
    statements: [
      {
        says: 'only quote.checked_out',
        tests: [in_.formatDeliveries('an endpoint hears only of what its format has')],
      },
      { says: 'the document’s keys and types, amounts as numbers', tests: [salesByte] },
      { says: 'id is the quote’s number', tests: [salesByte] },
      {
        says: 'ten custom fields at most',
        tests: [in_.salesByteBody('of twelve custom fields ten are sent')],
      },
      {
        says: 'links to our pages',
        tests: [
          in_.ordered('tells what was bought, by whom and for how much, with links to our pages'),
        ],
      },
      {
        says: 'our signature and event id are sent as well',
        tests: [in_.formats('it carries our signature and event id as well')],
      },
    ],
  },
  {
    about: 'SuperOffice format',
    statements: [
      {
        says: 'only its four events',
        tests: [
          in_.formatEvents('a format has the events of its vendor, the native one every event'),
        ],
      },
      { says: 'headers, body and signature', tests: [superOffice] },
      {
        says: 'X-SuperOffice-Retry',
        tests: [
          in_.formats('what is not documented is refused, and retries are counted from none'),
        ],
      },
      { says: 'ContextIdentifier is the shop’s domain', tests: [superOffice] },
      { says: 'PrimaryKey is the quote’s number', tests: [superOffice] },
      { says: 'ChangedByAssociateId is the team member, 0 the customer', tests: [superOffice] },
      { says: 'WebhookName is the endpoint’s', tests: [superOffice] },
      {
        says: 'a test on saving, which only 200 passes',
        tests: [
          in_.testOnSaving(
            'with the vendor’s own test, signed with its secret; answered with 200 it is saved',
          ),
          in_.testOnSaving('anything but 200 refuses it, with the reason at the address'),
        ],
      },
    ],
  },
  {
    about: 'B2B Ninja format',
    statements: [
      {
        says: 'six triggers, named by event',
        tests: [
          in_.formats(
            'the triggers are named as B2B Ninja names them, and nothing of ours is in its headers',
          ),
        ],
      },
      {
        says: 'qn-secret, if there is a secret; the quote in the shape of its API',
        tests: [
          in_.formats(
            'each of its six triggers, for any quote, with a secret or none, is as documented',
          ),
        ],
      },
    ],
  },
];
