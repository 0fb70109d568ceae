import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A connection string that leads to another through a cable that can be pulled. */
export interface Cable {
  url: string;
  /** Breaks every connection and lets no new one through. */
  pull(): void;
  plugIn(): void;
  stop(): Promise<void>;
}

export async function layCable(databaseUrl: string): Promise<Cable> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let pulled = false;
  const server = createServer((socket) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [end, other] of [
      [socket, far],
      [far, socket],
    ] as const) {
      sockets.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => other.destroy());
    }
    if (pulled) socket.destroy();
    else socket.pipe(far).pipe(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    url: url.href,
    pull() {
      pulled = true;
      cut();
    },
    plugIn() {
      pulled = false;
    },
    async stop() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
