import { Router, type ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { behaviourSchema } from './behaviour.ts';
import type { Delivery } from './delivery.ts';
import type { Inbox } from './inbox.ts';

const filterSchema = z.object({
  endpoint: z.string().optional(),
  type: z.string().optional(),
  quote_number: z.string().optional(),
  event_id: z.string().optional(),
  verified: z.enum(['true', 'false']).optional(),
  /** Only later ones than this sequence number. */
  after: z.coerce.number().int().default(0),
});
const listSchema = filterSchema.extend({
  /** Only earlier ones: the cursor for the next page. */
  before: z.coerce.number().int().default(Number.MAX_SAFE_INTEGER),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
const waitSchema = filterSchema.extend({
  timeout_ms: z.coerce.number().int().min(0).max(120_000).default(25_000),
});
const nameSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const secretSchema = z.object({
  secret: z
    .string()
    .trim()
    .regex(
      /^whsec_[A-Za-z0-9+/]+={0,2}$/,
      'A secret begins with whsec_: copy the whole of it from the app.',
    ),
});

/** For programs (and the page): list, wait, tell a secret or a behaviour, clear. */
export function api(inbox: Inbox, receiverUrl: string): Router {
  const router = Router();
  router.get('/endpoints', (_request, response) => {
    const endpoints = inbox.endpoints.list();
    response.json({
      endpoints: endpoints.map((known) => ({
        ...known,
        url: `${receiverUrl}/hooks/${known.name}`,
      })),
    });
  });
  router.put('/endpoints/:name/secret', (request, response) => {
    const { secret } = secretSchema.parse(request.body);
    inbox.addSecret(nameSchema.parse(request.params.name), secret);
    response.json({ ok: true });
  });
  router.put('/endpoints/:name/behaviour', (request, response) => {
    const behaviour = behaviourSchema.parse(request.body);
    inbox.setBehaviour(nameSchema.parse(request.params.name), behaviour);
    response.json({ ok: true });
  });
  router.get('/deliveries', (request, response) => {
    const { before, limit, ...filter } = listSchema.parse(request.query);
    const fitting = inbox.deliveries().filter(fits(filter)).toReversed();
    const earlier = fitting.filter(({ sequence }) => sequence < before);
    const deliveries = earlier.slice(0, limit);
    const nextBefore = earlier.length > limit ? (deliveries.at(-1)?.sequence ?? null) : null;
    response.json({ deliveries, nextBefore });
  });
  router.delete('/deliveries', (_request, response) => {
    inbox.clear();
    response.json({ ok: true });
  });
  router.get('/wait', async (request, response) => {
    const { timeout_ms: timeoutMs, ...filter } = waitSchema.parse(request.query);
    const found = await inbox.waitFor(fits(filter), timeoutMs);
    if (found) response.json(found);
    else response.status(204).end();
  });
  router.use(badRequests);
  return router;
}

function fits(filter: z.infer<typeof filterSchema>): (delivery: Delivery) => boolean {
  const wanted = (value: string | undefined, is: string | null | undefined): boolean =>
    value === undefined || value === is;
  return (delivery) =>
    delivery.sequence > filter.after &&
    wanted(filter.endpoint, delivery.endpoint) &&
    wanted(filter.type, delivery.eventType) &&
    wanted(filter.quote_number, delivery.quoteNumber) &&
    wanted(filter.event_id, delivery.event?.id) &&
    wanted(filter.verified, String(delivery.verified));
}

const badRequests: ErrorRequestHandler = (error, _request, response, next) => {
  if (!(error instanceof z.ZodError)) {
    next(error);
    return;
  }
  response
    .status(422)
    .json({ errors: error.issues.map(({ path, message }) => ({ path, message })) });
};
