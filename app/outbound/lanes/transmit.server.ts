import type { Dispatcher } from 'undici';
import { unseal, type SealingKey } from '../../encryption.server.ts';
import { message } from '../../texts/message.ts';
import { unsealHeaders, withCustomHeaders } from '../custom-headers.server.ts';
import type { CustomHeader } from '../custom-headers.ts';
import { exchange, type Outcome } from '../exchange.server.ts';
import { formatHeaders } from '../formats/format-headers.server.ts';
import { FORMATS, type EndpointFormat } from '../formats/formats.ts';
import type { Secrets } from '../formats/transmission.ts';
import type { DueDelivery } from './find-due.server.ts';
import type { EndpointFacts } from './take-lanes.server.ts';

export interface TransmitDeps {
  /** Judges every address it connects to. */
  connections: Dispatcher;
  encryptionKeys: SealingKey[];
  deadlineMs: number;
  clock: () => Date;
}

export interface Transmitted {
  startedAt: Date;
  outcome: Outcome;
  /** What was sent, as a JSON object, values that are secret masked. */
  requestHeaders: string;
}

/**
 * Signs a delivery and posts it once. Whatever the receiver does is an outcome; throws only when what
 * is sealed cannot be read, before anything is sent.
 */
export async function transmit(
  deps: TransmitDeps,
  endpoint: EndpointFacts,
  due: DueDelivery,
): Promise<Transmitted> {
  const startedAt = deps.clock();
  const { eventId, eventType, attempt } = due;
  const body = Buffer.from(due.body);
  const sent = { eventId, eventType, deliveryId: due.id, attempt, sentAt: startedAt, body };
  const { url, secrets, headers: custom } = open(endpoint, deps.encryptionKeys);
  const ours = formatHeaders(due.format, sent, secrets);
  const headers = custom.length > 0 ? withCustomHeaders(ours, custom) : ours;
  const answered = await exchange(deps.connections, { url, headers, body }, deps.deadlineMs);
  const outcome = asVendorSees(due.format, answered);
  return { startedAt, outcome, requestHeaders: masked(headers, ours) };
}

/** What its vendor calls a failure is one: seed 001, "Any other status code …". */
function asVendorSees(format: EndpointFormat, outcome: Outcome): Outcome {
  const { acknowledgedBy: expected, label } = FORMATS[format];
  if (!outcome.succeeded || expected === null) return outcome;
  const status = outcome.statusCode ?? 0;
  if (status === expected) return outcome;
  const error = message('failures.notAcknowledged', { status, format: label, expected });
  return { ...outcome, succeeded: false, error };
}

interface Opened {
  url: URL;
  secrets: Secrets;
  headers: CustomHeader[];
}

/** What is sealed and what is to be parsed, once for each time an endpoint was read: it takes as long as signing does. */
const opened = new WeakMap<EndpointFacts, Opened>();

function open(endpoint: EndpointFacts, keys: SealingKey[]): Opened {
  const known = opened.get(endpoint);
  if (known) return known;
  const secrets = secretsOf(endpoint, keys);
  const headers = unsealHeaders(endpoint.headersSealed, keys);
  const found = { url: new URL(endpoint.url), secrets, headers };
  opened.set(endpoint, found);
  return found;
}

/** Both secrets while a rotation overlaps; none where the merchant set none. */
function secretsOf(endpoint: EndpointFacts, keys: SealingKey[]): Secrets {
  const { secretSealed, previousSecretSealed } = endpoint;
  if (secretSealed === null) return [];
  const current = unseal(secretSealed, keys);
  return previousSecretSealed ? [current, unseal(previousSecretSealed, keys)] : [current];
}

const MASK = '•••';
/** The one header of ours that is a secret as it is (B2B Ninja). */
const SECRET_HEADER = 'qn-secret';

/** The merchant's own headers tend to carry keys of the receiver. */
function masked(headers: Record<string, string>, ours: Record<string, string>): string {
  if (headers === ours && !Object.hasOwn(ours, SECRET_HEADER)) return JSON.stringify(ours);
  return JSON.stringify(headers, (name, value: unknown) =>
    name !== '' && (name === SECRET_HEADER || !Object.hasOwn(ours, name)) ? MASK : value,
  );
}
