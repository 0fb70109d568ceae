import { isIP } from 'node:net';
import { message, type Message } from '../texts/message.ts';
import { itself, type DestinationRules } from './destination.ts';
import { saysNoSuchName, type Resolve } from './resolve.server.ts';
import { specialAddress } from './special-addresses.ts';
import { ToldError } from './told-error.ts';

/** An address that must not be dialled. */
export class DestinationRefused extends ToldError {
  override name = 'DestinationRefused';
}

/** A name without addresses, or one that could not be looked up. */
export class NameNotResolved extends ToldError {
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
    throw new DestinationRefused(
      literal
        ? message('destinations.special', { address, what })
        : message('destinations.leadsToSpecial', { name: hostname, address, what }),
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

function inWords(name: string, error: unknown): Message {
  return error === undefined || saysNoSuchName(error)
    ? message('destinations.notFound', { name })
    : message('destinations.notLookedUp', { name });
}
