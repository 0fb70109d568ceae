import { proofs as in_ } from './proofs.ts';
import { fields, type Section } from './statement.ts';

/** Those of its API, with the names above them. */
export const B2B_NINJA_FIELDS = `
event quote_id quote quote.customer quote.customer.name quote.customer.address
quote.customer.address-2 quote.customer.city quote.customer.state quote.customer.zipcode
quote.customer.country quote.products quote.products.id quote.products.qty
quote.products.price quote.products.price_total quote.products.quote
quote.products.quote_total quote.products.discount quote.products.discount_total
quote.products.key quote.quote_total quote.price_total quote.shipping quote.shipping.type
quote.created quote.status quote.tags quote.total
`
  .trim()
  .split(/\s+/);

const asDocumented = in_.formats(
  'each of its six triggers, for any quote, with a secret or none, is as documented',
);
const ownWords = in_.formats(
  'the triggers are named as B2B Ninja names them, and nothing of ours is in its headers',
);

const toB2bNinja = in_.teamSteps(
  'B2B Ninja’s receiver is told of tags and addresses as it has them',
);

/** Seed 003. */
export const B2B_NINJA_SECTIONS: readonly Section[] = [
  {
    about: 'The triggers',
    statements: [
      ...fields(
        [
          'Quote - Created',
          'Quote - Sent',
          'Quote - Email Added',
          'Quote - Tagged',
          'Quote - Tag Removed',
          'Quote - Order Placed',
        ],
        [asDocumented, ownWords],
      ),
      {
        says: 'a quote that was made is told of at once',
        tests: [
          in_.formatDeliveries(
            'a quote that a shopper asks for reaches B2B Ninja’s receiver, and can be erased there',
          ),
        ],
      },
      {
        says: 'fires on sending',
        tests: [in_.sending('is told to SuperOffice and to B2B Ninja as they have it')],
      },
      {
        says: 'fires when an email is added',
        tests: [
          in_.teamSteps('an address that is added is told, and can be taken off again'),
          toB2bNinja,
        ],
      },
      {
        says: 'fires on tagging',
        tests: [in_.teamSteps('a tag that is added is told with all there are'), toB2bNinja],
      },
      {
        says: 'fires when a tag is removed',
        tests: [
          in_.teamSteps('a tag that is removed is told with those that are left'),
          toB2bNinja,
        ],
      },
      {
        says: 'fires when the order is placed',
        tests: [
          in_.ordered('makes the quote ordered, with quote.ordered and quote.checked_out'),
          in_.ordered(
            'reaches a SalesByte receiver in its own format, and B2B Ninja and SuperOffice hear of the order',
          ),
        ],
      },
    ],
  },
  {
    about: 'Configuring',
    statements: [
      { says: 'a POST goes to the address', tests: [in_.guide('what is sent is a POST')] },
      {
        says: 'the address has to begin with https://',
        tests: [in_.destination('%s is refused in words a merchant understands')],
      },
      {
        says: 'each event is enabled on its own',
        tests: [
          in_.formatDeliveries('an endpoint hears only of what its format has'),
          in_.guide('each endpoint is sent what it subscribed to, signed with its own secret'),
        ],
      },
    ],
  },
  {
    about: 'The secret',
    statements: [
      {
        says: 'it is the merchant’s to set',
        tests: [
          in_.typedSecret('a secret is made, or is the one that the receiver has already'),
          in_.endpoints(
            'a rate limit, the receiver’s own secret and none at all are stored as they were chosen',
          ),
        ],
      },
      {
        says: 'if set it is in the header qn-secret of every webhook, as it is',
        tests: [
          asDocumented,
          in_.formatDeliveries(
            'a quote that a shopper asks for reaches B2B Ninja’s receiver, and can be erased there',
          ),
        ],
      },
      {
        says: 'it may be left out, and then there is no header',
        tests: [asDocumented, in_.typedSecret('only a receiver of B2B Ninja’s goes without')],
      },
    ],
  },
  {
    about: 'The body (of its API; the document shows none)',
    statements: fields(B2B_NINJA_FIELDS, [
      in_.b2bNinjaBody('every field says what B2B Ninja’s own API has it say'),
      asDocumented,
    ]),
  },
  {
    about: 'What it admits it lacks',
    statements: [
      {
        says: 'no retries, so that data is lost: here they are retried, and nothing is lost',
        tests: [
          in_.formatDeliveries(
            'the engine sends each format’s headers, a retry counted as its vendor counts',
          ),
          in_.crashes('a worker killed in the middle of a delivery: it arrives after a restart'),
        ],
      },
    ],
  },
];
