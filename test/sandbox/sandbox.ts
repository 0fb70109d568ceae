import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { appConfig } from '../setup/app-config.ts';
import {
  dropPostgresData,
  startPostgres,
  type EmbeddedPostgres,
} from '../setup/embedded-postgres.ts';
import { migrate } from '../setup/prisma-cli.ts';
import { startAdmin } from './admin/admin.ts';
import { startTunnel } from './admin/tunnel.ts';
import { appEnvironment } from './app-environment.ts';
import { buildApp } from './build-app.ts';
import { loadOrCreateCa } from './certificates.ts';
import { loadOrCreateCredentials, type Credentials } from './credentials.ts';
import { ManagedProcess } from './managed-process.ts';
import { choosePorts, type Ports } from './ports.ts';
import { startReceiver, type Receiver } from './receiver/receiver.ts';
import { takeLock } from './run-lock.ts';
import { CATALOG } from './shopify/catalog.ts';
import { startLocalShopify, type LocalShopify } from './shopify/local-shopify.ts';
import { startStartPage } from './start-page.ts';
import { startStorefront } from './storefront/storefront.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SHOP_DOMAIN = 'acme.myshopify.com';

export interface SandboxOptions {
  /** Where everything it keeps is kept. */
  dir: string;
  basePort?: number;
  /** Drops what an earlier run kept. */
  reset?: boolean;
  /** The queue on Redis instead of PostgreSQL. */
  redisUrl?: string;
  /** Leaves the build as it is. */
  skipBuild?: boolean;
  /** Told what is being done, a line each. */
  onProgress?: (line: string) => void;
}

/** The addresses a person or a program opens. */
export interface Addresses {
  start: string;
  storefront: string;
  admin: string;
  app: string;
  receiver: string;
  endpoint: string;
  receiverView: string;
}

export interface Sandbox {
  addresses: Addresses;
  credentials: Credentials;
  databaseUrl: string;
  web: ManagedProcess;
  worker: ManagedProcess;
  postgres: EmbeddedPostgres;
  shopify: LocalShopify;
  receiver: Receiver;
  /** Resolves once the web process answers. */
  webReady(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts every part and resolves once all of them answer. On failure, ends what it had started and throws. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { dir, onProgress = () => undefined } = options;
  mkdirSync(dir, { recursive: true });
  await using stack = new AsyncDisposableStack();
  const lock = takeLock(dir);
  stack.defer(() => lock.release());
  if (options.reset) await forget(dir);

  const ports = await choosePorts(dir, options.basePort);
  const credentials = loadOrCreateCredentials(dir);
  const addresses = addressesOf(ports);
  const scopes = appConfig().access_scopes.scopes;

  const built = options.skipBuild ? undefined : buildApp(ROOT);
  // Waited for below; until then a failure must not end the process as unhandled.
  built?.catch(() => undefined);

  onProgress('PostgreSQL: starting, bringing the database up to date');
  const postgres = await startPostgres({
    dataDir: path.join(dir, 'postgres'),
    port: ports.postgres,
  });
  stack.defer(() => postgres.stop());
  const databaseUrl = await openDatabase(postgres);

  onProgress('Local Shopify, storefront, admin, receiver: starting');
  const ca = await loadOrCreateCa(dir);
  const shopify = await startLocalShopify({
    dir: path.join(dir, 'shopify'),
    appCredentials: credentials,
    scopes,
    publicOrigin: addresses.storefront,
    proxyPort: ports.shopify,
    ca,
  });
  stack.defer(() => shopify.stop());
  const storefront = await startStorefront({
    port: ports.storefront,
    appUrl: `http://127.0.0.1:${ports.web}`,
    appCredentials: credentials,
    catalog: CATALOG,
    storageRouter: shopify.storageRouter,
    shopDomain: SHOP_DOMAIN,
    extensionDir: path.join(ROOT, 'extensions/quote-request'),
  });
  stack.defer(() => storefront.stop());
  const tunnel = await startTunnel({
    port: ports.app,
    target: `http://127.0.0.1:${ports.web}`,
    adminOrigin: addresses.admin,
  });
  stack.defer(() => tunnel.stop());
  const admin = await startAdmin({
    port: ports.admin,
    appUrl: tunnel.url,
    appCredentials: credentials,
    shopDomain: SHOP_DOMAIN,
    catalog: CATALOG,
    storefrontUrl: storefront.url,
  });
  stack.defer(() => admin.stop());
  const receiver = await startReceiver({
    port: ports.receiver,
    ca,
    dir: path.join(dir, 'receiver'),
  });
  stack.defer(() => receiver.stop());

  if (built) {
    onProgress('App: building');
    await built;
  }
  onProgress('App: starting the web and worker processes');
  const env = appEnvironment({
    ports,
    credentials,
    databaseUrl,
    redisUrl: options.redisUrl,
    scopes,
    appBridgeUrl: admin.appBridgeUrl,
    shopifyProxyUrl: shopify.proxyUrl,
    caPath: ca.certPath,
  });
  const supervise = (name: string, args: string[]): ManagedProcess => {
    const part: ManagedProcess = new ManagedProcess({
      name,
      args,
      cwd: ROOT,
      env,
      logFile: path.join(dir, 'logs', `${name}.log`),
      onUnexpectedExit: (how) => {
        onProgress(`The ${name} process ended (${how}); starting it again. See logs/${name}.log`);
        setTimeout(() => part.start(), RESTART_AFTER_MS).unref();
      },
    });
    return part;
  };
  const web = supervise('web', ['app/entry.web.ts']);
  const worker = supervise('worker', ['app/entry.worker.ts']);
  for (const part of [web, worker]) {
    part.start();
    stack.defer(async () => void (await part.stop()));
  }
  lock.note([web.pid, worker.pid].filter((pid) => pid !== undefined));
  const webReady = (): Promise<void> => untilAnswers(`http://127.0.0.1:${ports.web}/healthz`);
  await webReady();

  const startPage = await startStartPage({
    port: ports.start,
    addresses,
    status: () => ({ web: web.running, worker: worker.running }),
    routers: { '/receiver': receiver.viewRouter },
  });
  stack.defer(() => startPage.stop());

  writeDriverFile(dir, { addresses, ports, shop: SHOP_DOMAIN, databaseUrl });
  const parts = stack.move();
  return {
    addresses,
    credentials,
    databaseUrl,
    web,
    worker,
    postgres,
    shopify,
    receiver,
    webReady,
    stop: () => parts.disposeAsync(),
  };
}

const RESTART_AFTER_MS = 1_000;
const READY_WITHIN_MS = 60_000;
const POLL_MS = 100;

function addressesOf(ports: Ports): Addresses {
  const at = (port: number): string => `http://localhost:${port}`;
  return {
    start: at(ports.start),
    storefront: at(ports.storefront),
    admin: at(ports.admin),
    app: at(ports.app),
    receiver: `https://localhost:${ports.receiver}`,
    endpoint: `https://localhost:${ports.receiver}/hooks/crm`,
    receiverView: `${at(ports.start)}/receiver`,
  };
}

async function openDatabase(postgres: EmbeddedPostgres): Promise<string> {
  const client = new Client(postgres.url('postgres'));
  await client.connect();
  const known = await client.query("SELECT 1 FROM pg_database WHERE datname = 'quotewire'");
  if (known.rowCount === 0) await client.query('CREATE DATABASE quotewire');
  await client.end();
  const url = postgres.url('quotewire');
  migrate(url);
  return url;
}

/** Drops what a run keeps, but for the lock and the certificate authority. */
async function forget(dir: string): Promise<void> {
  await dropPostgresData(path.join(dir, 'postgres'));
  for (const kept of ['shopify', 'receiver', 'logs', 'credentials.json', 'sandbox.json']) {
    rmSync(path.join(dir, kept), { recursive: true, force: true });
  }
}

async function untilAnswers(url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > deadline) throw new Error(`${url} does not answer; see the logs folder.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** For programs that drive the sandbox. */
function writeDriverFile(dir: string, content: Record<string, unknown>): void {
  writeFileSync(path.join(dir, 'sandbox.json'), `${JSON.stringify(content, null, 2)}\n`);
}
