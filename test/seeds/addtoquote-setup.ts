import { proofs as in_ } from './proofs.ts';
import type { Section } from './statement.ts';

const addsIt = in_.mainJob('the merchant adds an endpoint and sees its secret once');
const tellsInPlace = in_.mainJob('a test event arrives, and the page says so in place');
const ownOfEach = in_.guide(
  'each endpoint is sent what it subscribed to, signed with its own secret',
);
const guidesOwnCode = in_.sign(
  "the guide's own code, standardwebhooks and svix accept any body, and none that was changed",
);

/** Seed 000, "Setting Up Webhook Endpoints" and the questions at its end. */
export const ADDTOQUOTE_SETUP_SECTIONS: readonly Section[] = [
  {
    about: 'Adding an endpoint',
    statements: [
      { says: 'under Settings → Integrations, with an HTTPS address', tests: [addsIt] },
      {
        says: 'http addresses are refused',
        tests: [in_.endpoints('everything that is wrong is said at once, at its field')],
      },
      {
        says: 'a unique secret is made and shown once',
        tests: [
          addsIt,
          in_.endpoints(
            'an endpoint is added with a secret of its own, which is stored sealed and shown this once',
          ),
        ],
      },
      {
        says: 'copy it at once, keep it in the environment',
        tests: [
          in_.pages(
            'a new secret comes with the advice to copy it now and to keep it in the environment',
          ),
          in_.samples(
            'each sample names its headers, takes the secret from the environment and holds none',
          ),
        ],
      },
      {
        says: 'the secret signs every delivery',
        tests: [
          in_.deliver(
            'a committed event arrives, signed as the guide, standardwebhooks and svix check it',
          ),
        ],
      },
      {
        says: 'it can be regenerated later; the old one is then worth nothing (here: when no overlap is chosen)',
        tests: [
          in_.rotation('without an overlap, and once it is ended early, only the new secret signs'),
          in_.rotation(
            'before, during and after the overlap the right secrets sign, as all three checkers see it',
          ),
        ],
      },
    ],
  },
  {
    about: 'Verifying',
    statements: [
      {
        says: 'hex HMAC-SHA256 of the raw body in X-AddToQuote-Signature, key = the secret',
        tests: [guidesOwnCode],
      },
      { says: 'the Node.js example accepts what is sent', tests: [guidesOwnCode] },
      {
        says: 'the code of the settings page accepts what is ours and nothing else',
        tests: [
          in_.samples(
            'the code that merchants copy accepts what is ours and nothing else: ${format}, ${title}',
          ),
        ],
      },
      {
        says: 'the raw bytes are what was signed, so they are the same over all attempts',
        tests: [
          in_.deliver(
            'after failures it is tried again with the same bytes and a new signature, until it arrives',
          ),
        ],
      },
    ],
  },
  {
    about: 'Testing',
    statements: [
      {
        says: 'Send test event sends quote.test with dummy data',
        tests: [
          tellsInPlace,
          in_.pages('the test button says what it sends, and its result says what was answered'),
        ],
      },
      {
        says: 'the log shows the status of the answer, 200 being success, and the response time',
        tests: [
          in_.formatDeliveries(
            'the test button sends each vendor’s own kind, logged like any other',
          ),
          in_.pages('the test button says what it sends, and its result says what was answered'),
        ],
      },
      {
        says: 'before any event is subscribed to',
        tests: [
          in_.sendTest(
            'a test goes to the one endpoint it is for, subscribed or not, and makes no quote',
          ),
        ],
      },
    ],
  },
  {
    about: 'Subscribing',
    statements: [
      { says: 'each endpoint to types of its own', tests: [ownOfEach] },
      {
        says: 'only those that it needs, changed when it likes',
        tests: [
          in_.editing(
            'what was changed is how the next delivery goes out, with secret and log kept',
          ),
        ],
      },
      {
        says: 'a type each: the CRM one, the ERP another, analytics all',
        tests: [
          ownOfEach,
          in_.outbox('one delivery per endpoint that subscribed and takes events, of this shop'),
        ],
      },
      { says: 'endpoints of staging and production have secrets of their own', tests: [ownOfEach] },
    ],
  },
  {
    about: 'Limits',
    statements: [
      {
        says: 'up to five endpoints',
        tests: [
          in_.endpoints('of ten added at once five are taken, and one more when one is removed'),
        ],
      },
      { says: 'each with secret and subscriptions of its own', tests: [ownOfEach] },
      {
        says: 'works on every plan of Shopify',
        tests: [
          in_.anyPlan('the app never asks which plan a shop has, so that it works on every one'),
        ],
      },
      {
        says: 'an endpoint that is down: retries of 1 s, 4 s, 16 s, then failed in the log',
        tests: [
          in_.deliver('the standard schedule: due again 1 s, 4 s and 16 s after each failure'),
          in_.deliver('after four failed attempts it has failed, each of them in the log'),
        ],
      },
    ],
  },
];
