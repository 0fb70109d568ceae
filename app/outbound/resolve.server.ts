import { Resolver } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** Every address a name has. Rejects, with the code of DNS, when it cannot be said. */
export type Resolve = (hostname: string) => Promise<string[]>;

const LOOK_UP_WITHIN_MS = 5_000;

/**
 * How long AAAA is waited for once A has been answered. Some name servers never answer it; RFC 8305
 * waits 50 ms, which is short of a second round trip to another continent.
 */
const AAAA_GRACE_MS = 300;

/** DNS says that there is nothing of the name; everything else is a look-up that did not work. */
const NO_SUCH_NAME = new Set(['ENOTFOUND', 'ENODATA']);

type Answer = { addresses: string[] } | { error: unknown };

/**
 * A look-up of A and AAAA that asks name servers itself ("address:port"; those of the system unless
 * given): the system's own look-up has four threads for the whole process, so that four names with
 * dead servers would hold up everybody's deliveries. Takes 5 s at most. What it leaves out, because
 * it came late, nobody dials: the caller judges and dials the answer, not the name.
 */
export function nameResolver(servers?: readonly string[]): Resolve {
  return async (hostname) => {
    const resolver = new Resolver({ timeout: 1_500, tries: 2 });
    if (servers) resolver.setServers(servers);
    const [a, aaaa] = await ask(resolver, hostname);
    const addresses = [a, aaaa].flatMap((answer) =>
      'addresses' in answer ? answer.addresses : [],
    );
    if (addresses.length > 0) return addresses;
    throw failureOf(a, aaaa) ?? new Error(`${hostname} has no addresses`);
  };
}

/** Asks the name servers of the system. */
export const resolveName: Resolve = nameResolver();

async function ask(resolver: Resolver, hostname: string): Promise<[a: Answer, aaaa: Answer]> {
  const a = settled(resolver.resolve4(hostname));
  const aaaa = settled(resolver.resolve6(hostname));
  const both = Promise.all([a, aaaa]);
  const over = new AbortController();
  const after = (ms: number): Promise<void> => sleep(ms, undefined, { signal: over.signal });
  const enough = async (): Promise<unknown> =>
    isConclusive(await a) ? after(AAAA_GRACE_MS) : both;
  await Promise.race([
    both,
    // Its own time limit is per name server and doubles with every try.
    after(LOOK_UP_WITHIN_MS),
    enough(),
  ]);
  over.abort();
  // Whatever has not been answered is now, with ECANCELLED.
  resolver.cancel();
  return both;
}

function settled(question: Promise<string[]>): Promise<Answer> {
  return question.then(
    (addresses) => ({ addresses }),
    (error: unknown) => ({ error }),
  );
}

/** Whether an answer about A says enough without one about AAAA: addresses, or that the name is not. */
function isConclusive(answer: Answer): boolean {
  return 'addresses' in answer ? answer.addresses.length > 0 : codeOf(answer.error) === 'ENOTFOUND';
}

/**
 * "No such name" about A speaks for AAAA as well. "No A" does not: when AAAA then went unanswered,
 * nobody knows whether the name has an address.
 */
function failureOf(a: Answer, aaaa: Answer): unknown {
  const errors = [a, aaaa].flatMap((answer) => ('error' in answer ? [answer.error] : []));
  if ('error' in a && codeOf(a.error) === 'ENOTFOUND') return a.error;
  return errors.find((error) => !saysNoSuchName(error)) ?? errors[0];
}

/** Whether a look-up failed because DNS says that the name has no address. */
export function saysNoSuchName(error: unknown): boolean {
  return NO_SUCH_NAME.has(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
