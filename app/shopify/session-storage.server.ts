import { Session } from '@shopify/shopify-api';
import type { SessionStorage } from '@shopify/shopify-app-session-storage';
import { seal, unseal, type SealingKey } from '../encryption.server.ts';

/**
 * Shopify sessions whose access and refresh tokens are sealed before `inner` stores them: whoever
 * reads the database cannot act for a shop.
 */
export function sealedSessionStorage(inner: SessionStorage, keys: SealingKey[]): SessionStorage {
  const close = (session: Session): Session => mapTokens(session, (token) => seal(token, keys));
  const open = (session: Session): Session => mapTokens(session, (token) => unseal(token, keys));
  return {
    storeSession: (session) => inner.storeSession(close(session)),
    async loadSession(id) {
      const stored = await inner.loadSession(id);
      return stored && open(stored);
    },
    deleteSession: (id) => inner.deleteSession(id),
    deleteSessions: (ids) => inner.deleteSessions(ids),
    findSessionsByShop: async (shop) => (await inner.findSessionsByShop(shop)).map(open),
  };
}

function mapTokens(session: Session, change: (token: string) => string): Session {
  const copy = new Session(session.toObject());
  if (copy.accessToken) copy.accessToken = change(copy.accessToken);
  if (copy.refreshToken) copy.refreshToken = change(copy.refreshToken);
  return copy;
}
