import { message, type Message } from '../texts/message.ts';

/**
 * Top-level names that lead to nothing on the internet, or to something else in each network.
 * Ordinary names below .com and the like can lead inside as well: their addresses tell.
 */
const INTERNAL_TOP_LEVEL_NAMES: ReadonlySet<string> = new Set([
  // RFC 6761, and RFC 2606 before it.
  'example',
  'invalid',
  'localhost',
  'test',
  // RFC 6762: multicast DNS, and in its appendix G what networks are named after.
  'corp',
  'home',
  'internal',
  'intranet',
  'lan',
  'local',
  'private',
  // RFC 7686, RFC 9476: names that are looked up elsewhere than in DNS.
  'onion',
  'alt',
  // RFC 3172: the infrastructure of DNS, home.arpa (RFC 8375) in it.
  'arpa',
  // ICANN delegates it to nobody, as .corp and .home: too many networks use it.
  'mail',
  // In no standard: what routers, containers and service discovery call their own.
  'consul',
  'dhcp',
  'docker',
  'domain',
  'gateway',
  'kube',
  'localdomain',
  'localnet',
  'router',
  'workgroup',
]);

/** RFC 1035, 2.3.4, in the spelling that DNS has, without the root's dot. */
const MAX_NAME_LENGTH = 253;
const MAX_LABEL_LENGTH = 63;

/**
 * Why a name, as the URL parser wrote it, cannot be an endpoint's, for the merchant; null when it can.
 */
export function nameRefusal(name: string): Message | null {
  const labels = name.split('.');
  const isDnsName =
    name.length <= MAX_NAME_LENGTH &&
    labels.every((label) => label.length >= 1 && label.length <= MAX_LABEL_LENGTH);
  if (!isDnsName) return message('destinations.impossibleName');
  const isInternal = labels.length === 1 || INTERNAL_TOP_LEVEL_NAMES.has(labels.at(-1) ?? '');
  return isInternal ? message('destinations.internalName', { name }) : null;
}
