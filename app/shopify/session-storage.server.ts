import { Session } from '@shopify/shopify-api';
import type { SessionStorage } from '@shopify/shopify-app-session-storage';
import { CannotUnseal, seal, unseal, type SealingKey } from '../encryption.server.ts';

/**
 * Shopify sessions whose access and refresh tokens are sealed before `inner` stores them: whoever
 * reads the database cannot act for a shop. One that cannot be read any more, because its key is gone, is as
 * good as none: the next one who opens the app gets another. Nothing is stored that may be older than what
 * is there: while `mayStore` says no (renewals.server.ts), or where somebody else renewed it meanwhile.
 */
export function sealedSessionStorage(
  inner: SessionStorage,
  keys: SealingKey[],
  mayStore: () => boolean = () => true,
): SessionStorage {
  const close = (session: Session): Session => mapTokens(session, (token) => seal(token, keys));
  const open = (session: Session): Session | undefined => {
    try {
      return mapTokens(session, (token) => unseal(token, keys));
    } catch (error) {
      if (error instanceof CannotUnseal) return undefined;
      throw error;
    }
  };
  const load = async (id: string): Promise<Session | undefined> => {
    const stored = await inner.loadSession(id);
    return stored && open(stored);
  };
  return {
    async storeSession(session) {
      if (!mayStore() || (await isOutdated(session))) return false;
      return inner.storeSession(close(session));
    },
    loadSession: load,
    deleteSession: (id) => inner.deleteSession(id),
    deleteSessions: (ids) => inner.deleteSessions(ids),
    async findSessionsByShop(shop) {
      const stored = await inner.findSessionsByShop(shop);
      return stored.map(open).filter((session) => session !== undefined);
    },
  };

  /**
   * The library takes the access token out of a session that Shopify would not have. Where somebody
   * renewed it meanwhile, that was the one before.
   */
  async function isOutdated(session: Session): Promise<boolean> {
    if (session.accessToken) return false;
    const stored = await load(session.id);
    return stored !== undefined && stored.refreshToken !== session.refreshToken;
  }
}

function mapTokens(session: Session, change: (token: string) => string): Session {
  const copy = new Session(session.toObject());
  if (copy.accessToken) copy.accessToken = change(copy.accessToken);
  if (copy.refreshToken) copy.refreshToken = change(copy.refreshToken);
  return copy;
}
