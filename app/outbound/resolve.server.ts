import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { specialAddress } from './special-addresses.ts';

/** Every address a name has. Rejects when it cannot be said. */
export type Resolve = (hostname: string) => Promise<string[]>;

/** An address that must not be dialled; the message is for the merchant. */
export class DestinationRefused extends Error {
  override name = 'DestinationRefused';
}

/** A name without addresses, or one that could not be looked up; the message is for the merchant. */
export class NameNotResolved extends Error {
  override name = 'NameNotResolved';
}

const LOOK_UP_WITHIN_MS = 5_000;

/**
 * Asks the configured name servers itself: the system's own look-up has four threads for the whole
 * process, so that four names with dead servers would hold up everybody's deliveries.
 */
export const resolveName: Resolve = async (hostname) => {
  const resolver = new Resolver({ timeout: 1_500, tries: 2 });
  // Its time limit is per name server and doubles with every try.
  const timer = setTimeout(() => resolver.cancel(), LOOK_UP_WITHIN_MS);
  const answers = await Promise.allSettled([
    resolver.resolve4(hostname),
    resolver.resolve6(hostname),
  ]);
  clearTimeout(timer);
  const addresses = answers.flatMap((answer) =>
    answer.status === 'fulfilled' ? answer.value : [],
  );
  if (addresses.length > 0) return addresses;
  const failed = answers.find((answer) => answer.status === 'rejected');
  throw failed?.reason ?? new Error(`${hostname} has no addresses`);
};

/**
 * The addresses to dial for a host, all of them public. One that is not refuses them all, so that an
 * answer of both kinds cannot be used to get the other one dialled.
 * Throws DestinationRefused or NameNotResolved.
 */
export async function publicAddresses(hostname: string, resolve: Resolve): Promise<string[]> {
  const literal = literalAddress(hostname);
  const addresses = literal ? [literal] : await resolved(hostname, resolve);
  for (const address of addresses) {
    const what = specialAddress(address);
    if (what === null) continue;
    const means = literal ? `${literal} is` : `${hostname} leads to ${address}, which is`;
    throw new DestinationRefused(
      `${means} ${what}. Use an address that can be reached from the internet.`,
    );
  }
  return addresses;
}

/** The host as an address, without the brackets that IPv6 has in a URL; null when it is a name. */
export function literalAddress(hostname: string): string | null {
  const text = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(text) ? text : null;
}

async function resolved(hostname: string, resolve: Resolve): Promise<string[]> {
  const addresses = await resolve(hostname).catch((error: unknown) => {
    throw new NameNotResolved(inWords(hostname, error), { cause: error });
  });
  if (addresses.length === 0) throw new NameNotResolved(inWords(hostname, undefined));
  return addresses;
}

/** DNS says that there is nothing of the name; everything else is a look-up that did not work. */
const NO_SUCH_NAME = new Set(['ENOTFOUND', 'ENODATA']);

function inWords(hostname: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return error === undefined || NO_SUCH_NAME.has(String(code))
    ? `The name ${hostname} was not found. Check the spelling, or the domain's DNS records.`
    : `The name ${hostname} could not be looked up: its DNS servers did not answer properly.`;
}
