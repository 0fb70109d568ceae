import { isIP } from 'node:net';
import { itself, type DestinationRules } from './destination.ts';
import { saysNoSuchName, type Resolve } from './resolve.server.ts';
import { specialAddress } from './special-addresses.ts';

/** An address that must not be dialled; the message is for the merchant. */
export class DestinationRefused extends Error {
  override name = 'DestinationRefused';
}

/** A name without addresses, or one that could not be looked up; the message is for the merchant. */
export class NameNotResolved extends Error {
  override name = 'NameNotResolved';
}

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

/**
 * Refuses an address, not a name, to which this app's own name leads. Other names may lead there as
 * well, and rightly: behind a shared front end many apps have one address, told apart by name, and
 * the certificate proves which one answers. Throws DestinationRefused or NameNotResolved.
 */
export async function refuseOwnAddress(
  hostname: string,
  { ownHost, resolve }: Pick<DestinationRules, 'ownHost'> & { resolve: Resolve },
): Promise<void> {
  const literal = literalAddress(hostname);
  if (!literal || ownHost === undefined || literalAddress(ownHost)) return;
  const own = await resolve(ownHost).catch((error: unknown): string[] => {
    if (saysNoSuchName(error)) return [];
    throw new NameNotResolved(inWords(ownHost, error), { cause: error });
  });
  if (own.includes(literal)) throw new DestinationRefused(itself(literal));
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

function inWords(hostname: string, error: unknown): string {
  return error === undefined || saysNoSuchName(error)
    ? `The name ${hostname} was not found. Check the spelling, or the domain's DNS records.`
    : `The name ${hostname} could not be looked up: its DNS servers did not answer properly.`;
}
