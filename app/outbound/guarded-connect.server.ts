import { isIPv6, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import {
  DestinationRefused,
  literalAddress,
  publicAddresses,
  refuseOwnAddress,
} from './destination-addresses.server.ts';
import type { GuardSettings } from './destination-guard.server.ts';
import { isAllowlisted, parseDestination } from './destination.ts';
import type { Resolve } from './resolve.server.ts';

/** As long as a whole exchange may take. */
const CONNECT_TIMEOUT_MS = 10_000;
/** How long one of several addresses has to connect before the next is tried as well. */
const NEXT_ADDRESS_AFTER_MS = 2_000;
/** Below the 5 s after which Node.js servers close an idle connection. */
const KEEP_ALIVE_MS = 4_000;

/**
 * Connections to endpoints, kept alive per origin. Every one of them is judged where it is made: the
 * addresses that were checked are the ones that are dialled, whatever DNS says a moment later. Being
 * our own, it knows nothing of the process's proxy.
 */
export function openConnections(settings: GuardSettings): Agent {
  const common = {
    timeout: CONNECT_TIMEOUT_MS,
    allowH2: false,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS,
  };
  const connectAnywhere = buildConnector(common);
  const connectPublicly = buildConnector({ ...common, lookup: guardedLookup(settings.resolve) });

  return new Agent({
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    // Where HTTP/2 is possible, an origin's first connection has all its requests wait for it.
    allowH2: false,
    connect(options, callback) {
      const origin = `${options.protocol}//${bracketed(options.hostname)}:${options.port}`;
      judgeLiterally(origin, settings).then(
        (place) => (place === 'allowlisted' ? connectAnywhere : connectPublicly)(options, callback),
        (error: Error) => callback(error, null),
      );
    },
  });
}

/**
 * What a look-up never gets to see: the scheme, the port, and hosts that are addresses already. What
 * is allowlisted is judged too: its bytes are as little for plain text as any others.
 */
async function judgeLiterally(
  origin: string,
  settings: GuardSettings,
): Promise<'allowlisted' | 'public'> {
  const parsed = parseDestination(origin, settings);
  if (!parsed.ok) throw new DestinationRefused(parsed.message);
  const { url } = parsed;
  if (isAllowlisted(url, settings.allowlist)) return 'allowlisted';
  if (literalAddress(url.hostname)) {
    await publicAddresses(url.hostname, settings.resolve);
    await refuseOwnAddress(url.hostname, settings);
  }
  return 'public';
}

/** A `lookup` for `net.connect` that answers with public addresses or with an error. */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return (hostname, { family, all }, callback) => {
    publicAddresses(hostname, resolve).then(
      (addresses) => {
        const found = addresses
          .map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }))
          .filter((candidate) => !family || candidate.family === Number(family));
        if (all) return callback(null, found);
        const [first] = found;
        if (first) return callback(null, first.address, first.family);
        callback(new Error(`${hostname} has no address of family ${family}`), '');
      },
      (error: Error) => callback(error, ''),
    );
  };
}

function bracketed(hostname: string): string {
  return isIPv6(hostname) ? `[${hostname}]` : hostname;
}
