import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { issueCertificate, type CertificateAuthority } from '../certificates.ts';

const SHOPIFY_HOST =
  /^([a-z0-9][a-z0-9-]*\.myshopify\.com|admin\.shopify\.com|cdn\.shopify\.com):443$/;
/** A wildcard covers one label, which is all a shop's domain has. */
const CERTIFIED = ['*.myshopify.com', 'admin.shopify.com', 'cdn.shopify.com'];

interface ProxyOptions {
  port: number;
  ca: CertificateAuthority;
  /** Gets the requests that were meant for Shopify, decrypted. */
  handler: RequestListener;
  /** When true, a connection to Shopify is cut as soon as it is asked for. */
  unreachable: () => boolean;
}

/**
 * A proxy that answers for Shopify's hosts itself, with a certificate of our authority, and refuses
 * every other host: what runs behind it cannot reach the network by accident.
 */
export async function startConnectProxy(
  options: ProxyOptions,
): Promise<{ url: string; stop(): Promise<void> }> {
  const certificate = await issueCertificate(options.ca, CERTIFIED);
  const shopify = createServer(options.handler);
  const proxy = createServer((_request, response) => {
    response.writeHead(403).end('Only CONNECT to Shopify is served here.');
  });
  const sockets = new Set<Socket>();

  proxy.on('connect', (request, socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The other side may hang up at any time; the close event says enough.
    socket.on('error', () => socket.destroy());
    if (!SHOPIFY_HOST.test(request.url ?? '')) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    if (options.unreachable()) {
      socket.destroy();
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const decrypted = new TLSSocket(socket, { isServer: true, ...certificate });
    decrypted.on('error', () => socket.destroy());
    shopify.emit('connection', decrypted);
  });

  proxy.listen(options.port, '127.0.0.1');
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}
