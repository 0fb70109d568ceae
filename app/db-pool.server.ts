import pg from 'pg';

/** Whoever waits this long for one of the pool's connections is told that the database has no room. */
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * A pool of connections that gets every one back, broken ones too. Prisma 6.19 rolls a transaction
 * back with a query and releases its connection after that; on a broken connection the query fails and
 * the release never comes. Ten such losses (the pool's size) and every later query waits for ever.
 */
export function createPool(
  connectionString: string,
  settings: Pick<pg.PoolConfig, 'max' | 'query_timeout'> = {},
): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // A server that is gone without a word is noticed, if only after a while.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    ...settings,
  });
  // One that breaks while nobody uses it is no error: the next one who asks gets another.
  pool.on('error', () => undefined);
  const listeners = new WeakMap<pg.PoolClient, () => void>();
  pool.on('acquire', (client) => {
    const giveBack = (): void => {
      const release = client.release.bind(client);
      // Releasing twice throws, and whoever holds the connection may still try.
      client.release = () => undefined;
      release(true);
    };
    listeners.set(client, giveBack);
    client.once('end', giveBack);
  });
  pool.on('release', (_error, client) => {
    const giveBack = listeners.get(client);
    if (giveBack) client.removeListener('end', giveBack);
  });
  return pool;
}
