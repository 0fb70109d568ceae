import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer, type Server as NetServer } from 'node:net';

export interface Listening {
  port: number;
  /** Ends open connections too. */
  stop(): Promise<void>;
}

/**
 * Makes a server (HTTP or HTTPS) reachable as `localhost` and from nowhere else: on 127.0.0.1 and,
 * where the machine has it, on ::1, which browsers try first. Port 0 takes a free one.
 */
export async function listenLocally(server: Server, port: number): Promise<Listening> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('listening on no port');
  const second = await listenOnIpv6(server, address.port);
  return {
    port: address.port,
    stop: async () => {
      second?.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listenOnIpv6(server: Server, port: number): Promise<NetServer | null> {
  const second = createServer((socket) => server.emit('connection', socket));
  try {
    second.listen(port, '::1');
    await once(second, 'listening');
    return second;
  } catch {
    // A machine without IPv6: then no browser tries it either.
    return null;
  }
}
