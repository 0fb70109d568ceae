import { createHmac, timingSafeEqual } from 'node:crypto';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import type { Arrival } from './arrival.ts';

export type Verdict = 'verified' | 'refused' | 'no secret yet';

const CHECKERS = ['standardwebhooks', 'svix', 'addToQuote'] as const;
export type Checker = (typeof CHECKERS)[number];

export interface Judgement {
  verdicts: Record<Checker, Verdict>;
  /** Why, in the checker's own words, where it refused. */
  refusals: Partial<Record<Checker, string>>;
  /** All three found it genuine. */
  verified: boolean;
}

/** How far a signature's time may be from the time it arrived: the five minutes of both packages. */
const TOLERANCE_SECONDS = 300;

/**
 * Judges a request with each of three independent checkers: the packages `standardwebhooks` and
 * `svix`, and the code that AddToQuote's documentation gives its users. Of several secrets (newest
 * first, as after a rotation) one has to do.
 */
export function judge(arrival: Arrival, secrets: string[]): Judgement {
  const judgement: Judgement = {
    verdicts: { standardwebhooks: 'verified', svix: 'verified', addToQuote: 'verified' },
    refusals: {},
    verified: false,
  };
  for (const checker of CHECKERS) {
    const refusal = refusalBy(checker, arrival, secrets);
    if (secrets.length === 0) judgement.verdicts[checker] = 'no secret yet';
    else if (refusal !== null) {
      judgement.verdicts[checker] = 'refused';
      judgement.refusals[checker] = refusal;
    }
  }
  judgement.verified = Object.values(judgement.verdicts).every((verdict) => verdict === 'verified');
  return judgement;
}

/** Null when one of the secrets does; else why the newest does not. */
function refusalBy(checker: Checker, arrival: Arrival, secrets: string[]): string | null {
  const refusals: string[] = [];
  for (const secret of secrets) {
    try {
      check(checker, arrival, secret);
      return null;
    } catch (error) {
      refusals.push(error instanceof Error ? error.message : String(error));
    }
  }
  return refusals[0] ?? null;
}

function check(checker: Checker, arrival: Arrival, secret: string): void {
  const body = Buffer.from(arrival.bodyBase64, 'base64');
  if (checker === 'addToQuote') checkAddToQuote(arrival, body, secret);
  else if (checker === 'svix') checkPackage(arrival, body, new SvixWebhook(secret));
  else {
    const webhook = new StandardWebhook(secret);
    checkPackage(arrival, body, {
      verify: (payload, headers) => webhook.verify(payload, headers, { jsonParse: false }),
      sign: webhook.sign.bind(webhook),
    });
  }
}

interface Package {
  verify(payload: Buffer, headers: Record<string, string>): unknown;
  sign(id: string, timestamp: Date, payload: Buffer): string;
}

/**
 * Both packages compare a signature's time with the present. A request that is judged again later,
 * when its secret was told, is measured by the time it arrived.
 */
function checkPackage(arrival: Arrival, body: Buffer, webhook: Package): void {
  const { headers } = arrival;
  try {
    webhook.verify(body, headers);
  } catch (error) {
    const signedAt = Number(headers['webhook-timestamp']);
    const arrivedAt = Date.parse(arrival.receivedAt) / 1000;
    const wasInTime = Math.abs(arrivedAt - signedAt) <= TOLERANCE_SECONDS;
    const isLate = Math.abs(Date.now() / 1000 - signedAt) > TOLERANCE_SECONDS;
    if (!wasInTime || !isLate) throw error;
    const expected = webhook.sign(headers['webhook-id'] ?? '', new Date(signedAt * 1000), body);
    const given = headers['webhook-signature']?.split(' ') ?? [];
    if (!given.includes(expected)) throw new Error('No matching signature found', { cause: error });
  }
}

/** The documented recipe, with the header of the previous secret during a rotation. */
function checkAddToQuote({ headers }: Arrival, body: Buffer, secret: string): void {
  const given = [headers['x-addtoquote-signature'], headers['x-addtoquote-signature-previous']];
  if (given.every((signature) => signature === undefined)) {
    throw new Error('There is no X-AddToQuote-Signature.');
  }
  const digest = createHmac('sha256', secret).update(body).digest('hex');
  const fits = (signature: string): boolean =>
    signature.length === digest.length &&
    timingSafeEqual(Buffer.from(signature), Buffer.from(digest));
  if (!given.some((signature) => signature !== undefined && fits(signature))) {
    throw new Error('The signature is not the one of this body.');
  }
}
