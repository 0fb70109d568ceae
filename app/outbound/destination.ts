import { MAX_URL_LENGTH } from './endpoint.ts';

/** "host:port" pairs that are let through although they would be refused. */
export type Allowlist = readonly string[];

export type ParsedDestination = { ok: true; url: URL } | { ok: false; message: string };

const PORTS: readonly number[] = [443, 8443];
const HTTPS_PORT = 443;

/** Names that mean something inside a network only. */
const INTERNAL_NAMES =
  /(^|\.)(localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/**
 * An endpoint's address by its looks alone, or why not, in a sentence for the merchant. The URL
 * standard's parser has undone every spelling of a host (decimal, octal, hex, full-width digits,
 * ideographic dots, percent encoding) before it is judged.
 */
export function parseDestination(text: string, allowlist: Allowlist): ParsedDestination {
  const typed = text.trim();
  if (typed === '') return refused('Enter the address that events are to be sent to.');
  const url = URL.parse(typed);
  if (!url) return refused('Enter a whole address, such as https://example.com/events.');
  if (url.protocol !== 'https:') return refused('Use an address that starts with https://.');
  if (url.href.length > MAX_URL_LENGTH) {
    return refused(`Use an address of at most ${MAX_URL_LENGTH} characters.`);
  }
  if (url.username || url.password) {
    return refused('Leave the user name and password out of the address.');
  }
  if (typed.includes('#')) {
    return refused('Leave out the part from # on: it is never sent to a server.');
  }
  // The root's dot is right in DNS, and wrong in the names of certificates; a second one hides a name
  // from the list of internal ones.
  url.hostname = url.hostname.replace(/\.+$/, '');
  if (isAllowlisted(url, allowlist)) return { ok: true, url };
  return publicPlace(url);
}

function publicPlace(url: URL): ParsedDestination {
  const name = url.hostname;
  const isIpv6 = name.startsWith('[');
  if (INTERNAL_NAMES.test(name) || (!isIpv6 && !name.includes('.'))) {
    return refused(
      `${name} is a name for use inside a network. Use an address that can be reached from the internet.`,
    );
  }
  if (!PORTS.includes(portOf(url))) {
    return refused(`Port ${portOf(url)} cannot be used. Use one of these: ${PORTS.join(', ')}.`);
  }
  return { ok: true, url };
}

/** Whether this very host and port are let through. */
export function isAllowlisted(url: URL, allowlist: Allowlist): boolean {
  return allowlist.includes(`${url.hostname}:${portOf(url)}`);
}

function portOf(url: URL): number {
  return url.port === '' ? HTTPS_PORT : Number(url.port);
}

function refused(message: string): ParsedDestination {
  return { ok: false, message };
}
