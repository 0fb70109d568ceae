import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { appConfig } from '../setup/app-config.ts';
import {
  dropPostgresData,
  startPostgres,
  type EmbeddedPostgres,
} from '../setup/embedded-postgres.ts';
import { addressesOf, type Addresses } from './addresses.ts';
import { startAdmin } from './admin/admin.ts';
import { startTunnel } from './admin/tunnel.ts';
import { appEnvironment } from './app-environment.ts';
import { buildApp } from './build-app.ts';
import { loadOrCreateCa } from './certificates.ts';
import { loadOrCreateCredentials, type Credentials } from './credentials.ts';
import { ManagedProcess } from './managed-process.ts';
import { openDatabase } from './database.ts';
import { DRIVER_FILE, writeDriverFile } from './driver-file.ts';
import { choosePorts } from './ports.ts';
import { startMailbox, type Mailbox } from './mailbox/mailbox.ts';
import { startReceiver, type Receiver } from './receiver/receiver.ts';
import { takeLock } from './run-lock.ts';
import { CATALOG } from './shopify/catalog.ts';
import { startLocalShopify, type LocalShopify } from './shopify/local-shopify.ts';
import { PEOPLE } from './shopify/people.ts';
import type { ShopProfile } from './shopify/shop-profile.ts';
import { startStartPage } from './start-page.ts';
import { startStorefront } from './storefront/storefront.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SHOP_DOMAIN = 'acme.myshopify.com';

export interface SandboxOptions {
  /** Where everything it keeps is kept. */
  dir: string;
  /** Where the ports of its parts begin; `any`: wherever there are free ones. */
  basePort?: number | 'any';
  /** Drops what an earlier run kept. */
  reset?: boolean;
  /** The queue on Redis instead of PostgreSQL. */
  redisUrl?: string;
  /** What the shop is like: Acme Supply unless it is another. */
  profile?: ShopProfile;
  /** Leaves the build as it is. */
  skipBuild?: boolean;
  /** Told what is being done, a line each. */
  onProgress?: (line: string) => void;
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
  mailbox: Mailbox;
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

  onProgress('Local Shopify, storefront, admin, receiver, mailbox: starting');
  const ca = await loadOrCreateCa(dir);
  const shopify = await startLocalShopify({
    dir: path.join(dir, 'shopify'),
    appCredentials: credentials,
    scopes,
    publicOrigin: addresses.storefront,
    proxyPort: ports.shopify,
    ca,
    seed: PEOPLE,
    webhooksTo: `http://127.0.0.1:${ports.web}`,
    profile: options.profile,
  });
  stack.defer(() => shopify.stop());
  const storefront = await startStorefront({
    port: ports.storefront,
    appUrl: `http://127.0.0.1:${ports.web}`,
    appCredentials: credentials,
    catalog: CATALOG,
    storageRouter: shopify.storageRouter,
    shopDomain: SHOP_DOMAIN,
    profile: options.profile,
    extensionDir: path.join(ROOT, 'extensions/quote-request'),
    appMetafields: () => shopify.store.state.appMetafields,
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
    desk: shopify.desk,
  });
  stack.defer(() => admin.stop());
  const receiver = await startReceiver({
    port: ports.receiver,
    ca,
    dir: path.join(dir, 'receiver'),
  });
  stack.defer(() => receiver.stop());
  const mailbox = await startMailbox({
    port: ports.mailbox,
    smtpPort: ports.smtp,
    dir: path.join(dir, 'mailbox'),
    adminUrl: admin.url,
    storefrontUrl: storefront.url,
  });
  stack.defer(() => mailbox.stop());

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
  const supervise = (name: string, entry: string): ManagedProcess => {
    const part: ManagedProcess = new ManagedProcess({
      args: [entry],
      cwd: ROOT,
      env,
      logFile: path.join(dir, 'logs', `${name}.log`),
      onStart: () => noteProcesses(),
      onUnexpectedExit: (how) => {
        onProgress(`The ${name} process ended (${how}); starting it again. See logs/${name}.log`);
        setTimeout(() => part.start(), RESTART_AFTER_MS).unref();
      },
    });
    return part;
  };
  const web = supervise('web', 'app/entry.web.ts');
  const worker = supervise('worker', 'app/entry.worker.ts');
  const noteProcesses = (): void => {
    lock.note([web.pid, worker.pid].filter((pid) => pid !== undefined));
    writeDriverFile(dir, {
      addresses,
      shopDomain: SHOP_DOMAIN,
      credentials,
      databaseUrl,
      shopifyProxyUrl: shopify.proxyUrl,
      caPath: ca.certPath,
      web,
      worker,
    });
  };
  for (const part of [web, worker]) {
    part.start();
    stack.defer(async () => void (await part.stop()));
  }
  const webReady = (): Promise<void> => untilAnswers(`http://127.0.0.1:${ports.web}/healthz`);
  await webReady();

  const startPage = await startStartPage({
    port: ports.start,
    addresses,
    status: () => ({ web: web.running, worker: worker.running }),
    routers: { '/receiver': receiver.viewRouter },
  });
  stack.defer(() => startPage.stop());

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
    mailbox,
    webReady,
    stop: () => parts.disposeAsync(),
  };
}

const RESTART_AFTER_MS = 1_000;
const READY_WITHIN_MS = 60_000;
const POLL_MS = 100;

/** Drops what a run keeps, but for the lock and the certificate authority. */
async function forget(dir: string): Promise<void> {
  await dropPostgresData(path.join(dir, 'postgres'));
  for (const kept of ['shopify', 'receiver', 'mailbox', 'logs', 'credentials.json', DRIVER_FILE]) {
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
