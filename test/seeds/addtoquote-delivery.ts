import { proofs as in_ } from './proofs.ts';
import type { Section } from './statement.ts';

const guidesOwnCode = in_.sign(
  "the guide's own code, standardwebhooks and svix accept any body, and none that was changed",
);
const arrives = in_.deliver(
  'a committed event arrives, signed as the guide, standardwebhooks and svix check it',
);
const logged = in_.guide(
  'each attempt is in the log with its time, address, event type, status, response time and error',
);
const waits = [
  in_.retry('the standard schedule: 1 s, 4 s, 16 s, and after four attempts no more'),
  in_.deliver('the standard schedule: due again 1 s, 4 s and 16 s after each failure'),
];
const givenUp = in_.deliver('after four failed attempts it has failed, each of them in the log');
const tenSeconds = in_.deadline('a receiver has ten seconds, and not a moment less');
const refusedInWords = in_.destination('%s is refused in words a merchant understands');
const shown = in_.pages(
  'an attempt is shown with its time, address, status, response time and error',
);

/** Seed 000, "How Outbound Webhooks Work", and what its other parts say of the same. */
export const ADDTOQUOTE_DELIVERY_SECTIONS: readonly Section[] = [
  {
    about: 'A delivery',
    statements: [
      {
        says: 'events are pushed as they happen, within seconds, not polled for',
        tests: [
          in_.mainJob('the receiver has the quote, signed, with everything that was asked for'),
          arrives,
        ],
      },
      {
        says: 'endpoint validated, event as JSON, HMAC-SHA256 with the endpoint’s key, POST',
        tests: [
          in_.guardedConnect('%s is not dialled, whoever asks'),
          arrives,
          in_.guide('what is sent is a POST'),
        ],
      },
      {
        says: 'an answer of 200 is success',
        tests: [arrives, in_.exchange('any 2xx is a success, also without a body')],
      },
      {
        says: 'an error or a timeout is retried up to three times, with exponential backoff',
        tests: [...waits, in_.faults('%s: what came of it is recorded as it was')],
      },
      { says: 'every attempt is logged with status, response time, error', tests: [logged] },
      { says: 'the payload is JSON about the event and its quote', tests: [arrives] },
    ],
  },
  {
    about: 'Security',
    statements: [
      {
        says: 'HTTPS only: http addresses are refused during setup',
        tests: [
          refusedInWords,
          in_.endpoints('everything that is wrong is said at once, at its field'),
          in_.guardedConnect('what is let through is not dialled in plain text'),
        ],
      },
      {
        says: 'each endpoint has a unique secret, which makes X-AddToQuote-Signature',
        tests: [
          in_.sign('a secret is whsec_ and 32 random bytes in base64, a new one each time'),
          in_.guide('each endpoint is sent what it subscribed to, signed with its own secret'),
        ],
      },
      {
        says: 'the receiver recomputes it from the raw body; what does not match is refused',
        tests: [
          guidesOwnCode,
          in_.samples(
            'the code that merchants copy accepts what is ours and nothing else: ${format}, ${title}',
          ),
        ],
      },
      {
        says: 'the address has to lead to a public IP address',
        tests: [
          in_.guard('one address that is not public refuses the whole name'),
          in_.faults(
            'a name that led to a public address when it was saved and leads inside now is never dialled',
          ),
        ],
      },
      {
        says: 'localhost, 10/8, 192.168/16, 172.16/12, link-local are refused',
        tests: [
          refusedInWords,
          in_.addresses('no address of %s is public'),
          in_.guard('%s is refused without asking DNS'),
          in_.guard('every spelling of an IPv4 address gets the verdict of the usual one'),
        ],
      },
      {
        says: 'cloud metadata addresses are refused',
        tests: [in_.addresses('%s is called what it is (%s)')],
      },
      {
        says: 'redirects are not followed',
        tests: [in_.exchange('a redirect is not followed and fails')],
      },
      {
        says: 'an expired or self-signed certificate fails the delivery',
        tests: [in_.connecting('a certificate that %s fails with advice')],
      },
    ],
  },
  {
    about: 'Retries',
    statements: [
      { says: 'no answer within ten seconds is a failure', tests: [tenSeconds] },
      { says: 'waits of 1 s, 4 s and 16 s', tests: waits },
      { says: 'then it is failed, and so in the log', tests: [givenUp] },
      {
        says: 'an answer of 500 is retried',
        tests: [
          in_.deliver(
            'after failures it is tried again with the same bytes and a new signature, until it arrives',
          ),
        ],
      },
      {
        says: 'an answer of 429 is retried with backoff',
        tests: [
          in_.guide('a receiver whose queue is full and says 429 is tried again until it takes it'),
          in_.retry('Retry-After is honoured on %i'),
        ],
      },
      {
        says: 'no storm of retries on a system in trouble',
        tests: [
          in_.breaker(
            'opens with the tenth failure in a row, and lets a probe through after 5 seconds',
          ),
          in_.fairness(
            'while the circuit breaker is open deliveries wait and spend no attempts; a probe closes it',
          ),
        ],
      },
      {
        says: 'every payload has a unique event id, the same over retries',
        tests: [
          in_.deliver(
            'after failures it is tried again with the same bytes and a new signature, until it arrives',
          ),
          in_.outbox('the body is frozen as the wire contract has it, byte for byte'),
        ],
      },
      {
        says: 'many quotes at once reach an endpoint as a burst',
        tests: [
          in_.fairness('one delivery of another shop does not wait until a burst is through'),
        ],
      },
    ],
  },
  {
    about: 'The log',
    statements: [
      {
        says: 'each attempt: time, address, event type, status, response time in ms, error',
        tests: [
          logged,
          shown,
          in_.csv('an attempt is one line, with times in ISO 8601 and numbers as numbers'),
        ],
      },
      {
        says: 'View logs next to any endpoint in Settings → Integrations',
        tests: [in_.pages('beside each endpoint there is View logs, which leads to its own')],
      },
      {
        says: 'filters: endpoint, event type, date range',
        tests: [
          in_.logPage('each status finds its own'),
          in_.logPage('a range of time has its beginning and not its end'),
          in_.logPage('reading in streams finds what a plain condition finds'),
        ],
      },
      {
        says: 'filter by status: success, failed, pending retry',
        tests: [
          in_.logPage('each status finds its own'),
          in_.pages('the log can be narrowed to what succeeded, failed or waits for a retry'),
        ],
      },
      {
        says: '401 points at the signature, 500 at the receiver’s code',
        tests: [in_.hints('401 is about the signature, 500 about the receiver’s code')],
      },
      {
        says: 'a timeout points at slow work: answer first, work later',
        tests: [in_.hints('no answer in time says to answer first and work later'), tenSeconds],
      },
      {
        says: 'failed deliveries can be looked at and their cause found',
        tests: [givenUp, in_.mainJob('the log of the endpoint shows each attempt')],
      },
    ],
  },
];
