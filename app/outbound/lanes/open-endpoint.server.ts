import { canUnseal, CannotUnseal, unseal, type SealingKey } from '../../encryption.server.ts';
import { unsealHeaders } from '../custom-headers.server.ts';
import type { CustomHeader } from '../custom-headers.ts';
import type { Secrets } from '../formats/transmission.ts';
import type { EndpointFacts } from './take-lanes.server.ts';

/** What is sealed of an endpoint, opened, and its address. */
export interface OpenEndpoint {
  url: URL;
  secrets: Secrets;
  headers: CustomHeader[];
}

/** The key is gone that something was sealed with; the message is for the merchant. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

const BRING_BACK = 'or ask whoever runs this app to bring back its encryption key.';
const LOST_SECRET = `Nothing was sent: the secret of this endpoint cannot be read any more. Regenerate it on the endpoint’s page, ${BRING_BACK}`;
const LOST_HEADERS = `Nothing was sent: the custom headers of this endpoint cannot be read any more. Edit the endpoint and type them again, ${BRING_BACK}`;

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

function orSay<T>(lost: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw error instanceof CannotUnseal ? new Unreadable(lost, { cause: error }) : error;
  }
}
