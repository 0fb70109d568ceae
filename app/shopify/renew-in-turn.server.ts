import type { Session } from '@shopify/shopify-api';
import type { Renewals } from './renewals.server.ts';

/** The library replaces a token that runs out within so long. */
const BEFORE_EXPIRY_MS = 5 * 60 * 1_000;

interface RenewInTurnDeps {
  renewals: Pick<Renewals, 'run'>;
  /** A shop's stored offline session. */
  sessionOf: (shop: string) => Promise<Session | undefined>;
}

/** Work of the library's that replaces a shop's tokens on the way, where they are due, and then one at a time. */
export interface RenewInTurn {
  /** Work that exchanges a session token for new ones where the shop has none that hold. */
  exchanging<T>(shop: string, work: () => Promise<T>): Promise<T>;
  /** Work that refreshes those that run out. */
  refreshing<T>(shop: string, work: () => Promise<T>): Promise<T>;
}

export function renewInTurn({ renewals, sessionOf }: RenewInTurnDeps): RenewInTurn {
  const when =
    (isDue: (session: Session | undefined) => boolean) =>
    async <T>(shop: string, work: () => Promise<T>): Promise<T> =>
      isDue(await sessionOf(shop)) ? renewals.run(shop, work) : work();
  return {
    exchanging: when((session) => !session?.isActive(undefined, BEFORE_EXPIRY_MS)),
    refreshing: when((session) =>
      Boolean(session?.refreshToken && session.isExpired(BEFORE_EXPIRY_MS)),
    ),
  };
}
