import { proofs as in_ } from './proofs.ts';
import type { Section } from './statement.ts';

const asTheGuideHasIt = [
  in_.formats('every event of AddToQuote’s guide is as the guide has it, signed by any secret'),
  in_.wireContract('every type of the catalogue has the fields that it names, and no others'),
];
const asTheShopperSent = [
  in_.createdEvent('everything the shopper sent and Shopify says of the products is in the event'),
];

/** Seed 000, "Available Webhook Events". */
export const ADDTOQUOTE_EVENT_SECTIONS: readonly Section[] = [
  {
    about: 'The events',
    statements: [
      {
        says: 'they tell of a quote from request to payment',
        tests: [in_.ordered('makes the quote ordered, with quote.ordered and quote.checked_out')],
      },
      { says: 'there are eight types', tests: asTheGuideHasIt },
      {
        says: 'each holds quote id, shop domain, time and data of its own',
        tests: [
          ...asTheGuideHasIt,
          in_.outbox('the body is frozen as the wire contract has it, byte for byte'),
        ],
      },
      {
        says: 'each endpoint receives the events that are chosen for it',
        tests: [
          in_.guide('each endpoint is sent what it subscribed to, signed with its own secret'),
          in_.outbox('one delivery per endpoint that subscribed and takes events, of this shop'),
        ],
      },
    ],
  },
  {
    about: 'quote.created',
    statements: [
      {
        says: 'fires when a customer asks for a quote in the storefront',
        tests: [
          in_.mainJob('the receiver has the quote, signed, with everything that was asked for'),
          in_.request(
            'is told of in an event that its schema accepts, in one delivery per endpoint that listens',
          ),
        ],
      },
      {
        says: 'line items: product titles, variant names, quantities, requested prices, images',
        tests: asTheShopperSent,
      },
      { says: 'customer: name, email, phone', tests: asTheShopperSent },
      { says: 'shipping address: street, city, province, zip, country', tests: asTheShopperSent },
      { says: 'files: filename, URL, size, MIME type', tests: asTheShopperSent },
      { says: 'the customer’s message', tests: asTheShopperSent },
    ],
  },
  {
    about: 'quote.stage_changed',
    statements: [
      {
        says: 'fires when a quote moves between stages',
        tests: [
          in_.teamSteps('a quote moves to another stage, and back, each told with both names'),
        ],
      },
      { says: 'quote id and number, old and new stage, time', tests: asTheGuideHasIt },
    ],
  },
  {
    about: 'quote.converted',
    statements: [
      {
        says: 'fires on conversion to a draft order',
        tests: [
          in_.converting(
            'a quote becomes a draft order at what was quoted, and the event tells of it',
          ),
          in_.settling(
            'a draft order whose answer was lost is found by its tag: one draft order, one event',
          ),
        ],
      },
      // Of its introduction; its own list of what the payload includes has no line items.
      {
        says: 'an ERP has the line items by then',
        tests: [
          ...asTheShopperSent,
          in_.converting('what is converted is kept as a version, with its line items'),
        ],
      },
      {
        says: 'quote id, GID of the draft order, total, currency, time',
        tests: asTheGuideHasIt,
      },
    ],
  },
  {
    about: 'quote.assigned',
    statements: [
      {
        says: 'fires when a team member is assigned',
        tests: [
          in_.teamSteps(
            'somebody of the team gets the quote and is written to; then it is nobody’s again',
          ),
        ],
      },
      { says: 'quote id, name and email of the assignee, time', tests: asTheGuideHasIt },
    ],
  },
  {
    about: 'quote.note_added',
    statements: [
      {
        says: 'fires when the team adds a note',
        tests: [
          in_.teamSteps('a note is kept with its author, and whoever it mentions is written to'),
        ],
      },
      { says: 'quote id, content, author, time', tests: asTheGuideHasIt },
    ],
  },
  {
    about: 'quote.invoice_sent',
    statements: [
      {
        says: 'fires when the invoice of a draft is sent',
        tests: [in_.invoicing('the invoice goes to the customer, and the event tells of it')],
      },
      { says: 'quote id, draft order GID, recipient, time', tests: asTheGuideHasIt },
    ],
  },
  {
    about: 'quote.deleted',
    statements: [
      {
        says: 'fires when a quote is deleted for good',
        tests: [in_.removing('a deleted quote is told of once, and is gone from every page')],
      },
      { says: 'quote id and number, time, who did it', tests: asTheGuideHasIt },
    ],
  },
  {
    about: 'quote.test',
    statements: [
      {
        says: 'realistic dummy data, no production quote touched',
        tests: [
          in_.sendTest(
            'a test goes to the one endpoint it is for, subscribed or not, and makes no quote',
          ),
        ],
      },
      {
        says: 'structure of quote.created, with fictional people, products and addresses',
        tests: [in_.events('the test event is a quote.created with a mark'), ...asTheGuideHasIt],
      },
      {
        says: 'sent from the dashboard; shows whether the endpoint is reached and verifies',
        tests: [in_.mainJob('a test event arrives, and the page says so in place')],
      },
    ],
  },
];
