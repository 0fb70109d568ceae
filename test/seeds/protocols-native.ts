import { proofs as in_ } from './proofs.ts';
import { fields, type Section } from './statement.ts';

const sameBytes = in_.deliver(
  'after failures it is tried again with the same bytes and a new signature, until it arrives',
);
const frozen = in_.outbox('the body is frozen as the wire contract has it, byte for byte');
const contractHeaders = in_.sign('the headers are those of the wire contract, and no others');
const snakeCase = in_.wireContract(
  'keys are snake_case, and money is a decimal string beside its currency',
);
const catalogued = in_.wireContract(
  'every type of the catalogue has the fields that it names, and no others',
);
const overlap = in_.rotation(
  'before, during and after the overlap the right secrets sign, as all three checkers see it',
);

/** PROTOCOLS.md, the native format: where the four documents are silent. */
export const PROTOCOL_NATIVE_SECTIONS: readonly Section[] = [
  {
    about: 'Native format',
    statements: [
      { says: 'POST', tests: [in_.guide('what is sent is a POST')] },
      { says: 'the body is frozen when the event happens', tests: [frozen] },
      { says: 'every attempt sends the same bytes', tests: [sameBytes] },
      {
        says: 'so does every resend and every replay',
        tests: [
          in_.guide('what is sent again by hand is the same event, byte for byte'),
          in_.replay(
            'everything that never arrived is sent again, once each, and nothing that did',
          ),
        ],
      },
      ...fields(['id', 'type', 'timestamp', 'shop_domain', 'data'], [frozen]),
      {
        says: 'the event id is the same over endpoints',
        tests: [
          in_.outbox('one delivery per endpoint that subscribed and takes events, of this shop'),
        ],
      },
      {
        says: 'sequence: 1, 2, 3… per quote',
        tests: [
          catalogued,
          in_.createdEvent(
            'everything the shopper sent and Shopify says of the products is in the event',
          ),
        ],
      },
      { says: 'keys are snake_case', tests: [snakeCase] },
      { says: 'money is a decimal string beside a currency', tests: [snakeCase] },
      {
        says: 'absent is null, never a missing key',
        tests: [in_.createdEvent('what the shopper left out is null, and its key is there')],
      },
    ],
  },
  {
    about: 'Native headers',
    statements: [
      ...fields(
        [
          'Content-Type',
          'X-AddToQuote-Event',
          'X-AddToQuote-Event-Id',
          'X-AddToQuote-Delivery-Id',
          'X-AddToQuote-Attempt',
          'User-Agent',
          'webhook-id',
          'webhook-timestamp',
        ],
        [contractHeaders],
      ),
      ...fields(
        ['X-AddToQuote-Signature', 'webhook-signature'],
        [
          contractHeaders,
          in_.sign(
            "the guide's own code, standardwebhooks and svix accept any body, and none that was changed",
          ),
        ],
      ),
      { says: 'X-AddToQuote-Signature-Previous while a rotation overlaps', tests: [overlap] },
      { says: 'webhook-signature has one of each secret meanwhile', tests: [overlap] },
      {
        says: 'a secret is whsec_ and base64 of 32 random bytes, shown once',
        tests: [
          in_.sign('a secret is whsec_ and 32 random bytes in base64, a new one each time'),
          in_.mainJob('the merchant adds an endpoint and sees its secret once'),
        ],
      },
    ],
  },
  {
    about: 'Event catalogue',
    statements: [
      ...fields(
        `quote.created quote.stage_changed quote.converted quote.assigned quote.note_added
        quote.invoice_sent quote.deleted quote.test quote.sent quote.approved quote.rejected
        quote.ordered quote.checked_out quote.email_added quote.tagged quote.tag_removed
        quote.updated quote.viewed quote.expired`.split(/\s+/),
        [catalogued],
      ),
      {
        says: 'one schema per type is the source of all',
        tests: [
          in_.formats(
            'every event of the catalogue has a sample that its schema takes, and each format has its own',
          ),
          in_.events('data that differs from its schema is refused'),
        ],
      },
    ],
  },
];
