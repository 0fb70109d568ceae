import type { Dispatcher } from 'undici';
import { newId } from '../ids.ts';
import { message, type Message } from '../texts/message.ts';
import { withCustomHeaders } from './custom-headers.server.ts';
import type { CustomHeader } from './custom-headers.ts';
import type { EndpointError } from './endpoint-draft.ts';
import { exchange, type Outcome } from './exchange.server.ts';
import { formatHeaders } from './formats/format-headers.server.ts';
import { FORMATS, TEST_EVENT_TYPE, type EndpointFormat } from './formats/formats.ts';
import { superOfficeTestBody } from './formats/superoffice.ts';

export interface TestOnSavingDeps {
  /** Judges every address it connects to. */
  connections: Dispatcher;
  clock: () => Date;
}

/** What is about to be saved. */
export interface EndpointToTest {
  name: string;
  url: string;
  format: EndpointFormat;
  headers: CustomHeader[];
  secret: string | null;
  shopDomain: string;
}

/**
 * Where the format's vendor tests on saving, posts its test and answers why the endpoint is not to be
 * saved: SuperOffice takes nothing but 200. Null when there is nothing against it.
 */
export async function refusalOnSaving(
  deps: TestOnSavingDeps,
  endpoint: EndpointToTest,
): Promise<EndpointError | null> {
  if (FORMATS[endpoint.format].testedWith !== null) return null;
  const outcome = await postTest(deps, endpoint);
  if (outcome.statusCode === OK) return null;
  return {
    field: 'url',
    message: message('endpointForm.errors.testFailed', { why: why(outcome) }),
  };
}

const OK = 200;

function why({ error, statusCode }: Outcome): Message {
  if (statusCode === null && error !== null) return error;
  return message('endpointForm.errors.testAnswered', { status: statusCode ?? '' });
}

function postTest(deps: TestOnSavingDeps, endpoint: EndpointToTest): Promise<Outcome> {
  const { name, url, format, headers, secret, shopDomain } = endpoint;
  const sentAt = deps.clock();
  const eventId = newId('event');
  const facts = { id: eventId, type: TEST_EVENT_TYPE, occurredAt: sentAt, shopDomain, data: {} };
  const body = superOfficeTestBody(facts, { name });
  const sent = {
    eventId,
    eventType: TEST_EVENT_TYPE,
    deliveryId: newId('delivery'),
    attempt: 1,
    sentAt,
    body,
  };
  const ours = formatHeaders(format, sent, secret === null ? [] : [secret]);
  const posted = { url: new URL(url), headers: withCustomHeaders(ours, headers), body };
  return exchange(deps.connections, posted);
}
