import { canUnseal, CannotUnseal, unseal, type SealingKey } from '../../encryption.server.ts';
import { message, type Message } from '../../texts/message.ts';
import { unsealHeaders } from '../custom-headers.server.ts';
import type { CustomHeader } from '../custom-headers.ts';
import type { Secrets } from '../formats/transmission.ts';
import { ToldError } from '../told-error.ts';
import type { EndpointFacts } from './take-lanes.server.ts';

/** What is sealed of an endpoint, opened, and its address. */
export interface OpenEndpoint {
  url: URL;
  secrets: Secrets;
  headers: CustomHeader[];
}

/** The key is gone that something was sealed with. */
export class Unreadable extends ToldError {
  override name = 'Unreadable';
}

const LOST_SECRET = message('failures.unreadableSecret');
const LOST_HEADERS = message('failures.unreadableHeaders');

/** Once for each time an endpoint was read: unsealing and parsing take as long as signing does. */
const opened = new WeakMap<EndpointFacts, OpenEndpoint>();

/** @throws {Unreadable} */
export function openEndpoint(endpoint: EndpointFacts, keys: SealingKey[]): OpenEndpoint {
  const known = opened.get(endpoint);
  if (known) return known;
  const secrets = orSay(LOST_SECRET, () => secretsOf(endpoint, keys));
  const headers = orSay(LOST_HEADERS, () => unsealHeaders(endpoint.headersSealed, keys));
  const found = { url: new URL(endpoint.url), secrets, headers };
  opened.set(endpoint, found);
  return found;
}

/** Both secrets while a rotation overlaps; none where the merchant set none. */
function secretsOf(endpoint: EndpointFacts, keys: SealingKey[]): Secrets {
  const { secretSealed, previousSecretSealed: previous } = endpoint;
  if (secretSealed === null) return [];
  const current = unseal(secretSealed, keys);
  // One that was lost, which is why there is a new one, keeps nothing from being signed with that.
  return previous && canUnseal(previous, keys) ? [current, unseal(previous, keys)] : [current];
}

function orSay<T>(lost: Message, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw error instanceof CannotUnseal ? new Unreadable(lost, { cause: error }) : error;
  }
}
