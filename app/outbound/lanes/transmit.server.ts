import type { Dispatcher } from 'undici';
import type { SealingKey } from '../../encryption.server.ts';
import { message } from '../../texts/message.ts';
import { withCustomHeaders } from '../custom-headers.server.ts';
import { exchange, type Outcome } from '../exchange.server.ts';
import { formatHeaders } from '../formats/format-headers.server.ts';
import { FORMATS, type EndpointFormat } from '../formats/formats.ts';
import type { DueDelivery } from './find-due.server.ts';
import { openEndpoint } from './open-endpoint.server.ts';
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
 * Signs a delivery and posts it once. Whatever the receiver does is an outcome.
 *
 * @throws {Unreadable} before anything is sent
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
  const { url, secrets, headers: custom } = openEndpoint(endpoint, deps.encryptionKeys);
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
