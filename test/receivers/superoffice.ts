import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { assertKeys } from './key-order.ts';

/** A receiver of SuperOffice's quote events, written from its documentation (seed 002) alone. */

const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

const keys = {
  EventId: guid,
  /** `2018-04-24T08:13:02.8352175Z` */
  Timestamp: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z$/),
  Changes: z.array(z.never()),
  Event: z.enum(['quote.approved', 'quote.rejected', 'quote.sent', 'quote.ordered']),
  PrimaryKey: z.int(),
  Entity: z.literal('quote'),
  ContextIdentifier: z.string(),
  ChangedByAssociateId: z.int(),
  WebhookName: z.string(),
};

const quoteEvent = z.strictObject(keys);
const testEvent = z.strictObject({
  ...keys,
  Event: z.literal('test'),
  PrimaryKey: z.literal(0),
  Entity: z.literal('test'),
});

/** As the documentation spells them. */
const headers = z.object({
  'Content-Type': z.literal('application/json; charset=utf-8'),
  'User-Agent': z.string(),
  'X-Superoffice-Event': z.string(),
  'X-Superoffice-Eventid': guid,
  'X-Superoffice-Signature': z.string(),
  'X-SuperOffice-Retry': z.string().regex(/^\d+$/),
  'X-Hook-Test': z.literal('true').optional(),
});

export interface Posted {
  headers: Record<string, string>;
  body: string;
}

/** The event, or an error that says what is not as the documentation has it. */
export function receiveFromSuperOffice(posted: Posted, secret: string): z.infer<typeof quoteEvent> {
  return received(posted, secret, quoteEvent);
}

/** The same of the test that is sent when a webhook is saved. */
export function receiveTestFromSuperOffice(
  posted: Posted,
  secret: string,
): z.infer<typeof testEvent> {
  if (posted.headers['X-Hook-Test'] !== 'true') throw new Error('The test is not marked as one.');
  return received(posted, secret, testEvent);
}

function received<T extends z.infer<typeof quoteEvent> | z.infer<typeof testEvent>>(
  posted: Posted,
  secret: string,
  schema: z.ZodType<T>,
): T {
  const given = headers.parse(posted.headers);
  const event = schema.parse(JSON.parse(posted.body));
  assertKeys('the event', JSON.parse(posted.body) as object, Object.keys(keys));
  if (given['X-Superoffice-Event'] !== event.Event)
    throw new Error('The header names another event.');
  if (given['X-Superoffice-Eventid'] !== event.EventId)
    throw new Error('The header has another id.');
  const expected = createHmac('sha256', Buffer.from(secret, 'utf8')).update(posted.body).digest();
  const signature = Buffer.from(given['X-Superoffice-Signature'], 'base64');
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    throw new Error('The signature is not the one of this body.');
  }
  return event;
}
