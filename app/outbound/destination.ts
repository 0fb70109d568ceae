import { message, type Message } from '../texts/message.ts';
import { nameRefusal } from './destination-names.ts';
import { DEFAULT_PORTS, portRefusal, type PortRange } from './destination-ports.ts';
import { MAX_URL_LENGTH } from './endpoint.ts';

/** "host:port" pairs that are let through although they would be refused. */
export type Allowlist = readonly string[];

/** What an address is judged by. */
export interface DestinationRules {
  allowlist: Allowlist;
  /** DEFAULT_PORTS unless given; the Fetch standard's bad ports are refused in any case. */
  ports?: readonly PortRange[];
  /** The host at which this app itself is reached: events sent there would come back in. */
  ownHost?: string;
}

export type ParsedDestination = { ok: true; url: URL } | { ok: false; message: Message };

const HTTPS_PORT = 443;

/**
 * An endpoint's address by its looks alone, or why not, for the merchant. The URL
 * standard's parser has undone every spelling of a host (decimal, octal, hex, full-width digits,
 * ideographic dots, percent encoding) before it is judged. What is let through is HTTPS as well.
 */
export function parseDestination(text: string, rules: DestinationRules): ParsedDestination {
  const typed = text.trim();
  if (typed === '') return refused(message('destinations.enter'));
  const url = URL.parse(typed);
  if (!url) return refused(message('destinations.incomplete'));
  const misspelt = spellingRefusal(typed, url);
  if (misspelt !== null) return refused(misspelt);
  // The root's dot is right in DNS, and wrong in the names of certificates; a second one hides a name
  // from the list of internal ones.
  url.hostname = withoutRoot(url.hostname);
  if (isAllowlisted(url, rules.allowlist)) return { ok: true, url };
  const notPublic = placeRefusal(url, rules);
  return notPublic === null ? { ok: true, url } : refused(notPublic);
}

function spellingRefusal(typed: string, url: URL): Message | null {
  if (url.protocol !== 'https:') return message('destinations.notHttps');
  if (url.href.length > MAX_URL_LENGTH) {
    return message('destinations.tooLong', { max: MAX_URL_LENGTH });
  }
  if (url.username || url.password) return message('destinations.password');
  return typed.includes('#') ? message('destinations.fragment') : null;
}

function placeRefusal(
  url: URL,
  { ports = DEFAULT_PORTS, ownHost }: DestinationRules,
): Message | null {
  const name = url.hostname;
  // Addresses are judged by resolve.server.ts, alike whether typed or looked up.
  const refusal = isAddress(name) ? null : nameRefusal(name);
  if (refusal !== null) return refusal;
  if (ownHost !== undefined && name === hostOf(ownHost)) return itself(name);
  return portRefusal(portOf(url), ports);
}

/** What is said of an address that leads to this app. */
export function itself(host: string): Message {
  return message('destinations.itself', { host });
}

/** A host as the URL parser writes it, so that two spellings of one can be compared. */
function hostOf(host: string): string {
  return withoutRoot(URL.parse(`https://${host}`)?.hostname ?? host);
}

function withoutRoot(hostname: string): string {
  return hostname.replace(/\.+$/, '');
}

/** For hosts that the URL parser wrote: one that ends in a number is an IPv4 address, or no host. */
function isAddress(hostname: string): boolean {
  return hostname.startsWith('[') || /\.\d+$/.test(hostname);
}

/** Whether this very host and port are let through. */
export function isAllowlisted(url: URL, allowlist: Allowlist): boolean {
  return allowlist.includes(`${url.hostname}:${portOf(url)}`);
}

function portOf(url: URL): number {
  return url.port === '' ? HTTPS_PORT : Number(url.port);
}

function refused(told: Message): ParsedDestination {
  return { ok: false, message: told };
}
