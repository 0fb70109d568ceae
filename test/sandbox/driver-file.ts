import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Addresses } from './addresses.ts';
import type { Credentials } from './credentials.ts';
import type { ManagedProcess } from './managed-process.ts';
import { CATALOG } from './shopify/catalog.ts';

/** Where programs that drive the sandbox find what they need. */
export const DRIVER_FILE = 'sandbox.json';

interface Described {
  addresses: Addresses;
  credentials: Credentials;
  databaseUrl: string;
  shopDomain: string;
  shopifyProxyUrl: string;
  caPath: string;
  web: ManagedProcess;
  worker: ManagedProcess;
}

/** Writes everything that a program needs to do what a person does, and more: kill parts, sign requests. */
export function writeDriverFile(dir: string, sandbox: Described): void {
  const { addresses, credentials } = sandbox;
  const appHome = `${addresses.admin}/store/${sandbox.shopDomain.split('.')[0]}/apps/quotewire/app`;
  const content = {
    addresses,
    shop: sandbox.shopDomain,
    admin: { home: appHome, newEndpoint: `${appHome}/settings/integrations/new` },
    storefront: {
      appProxy: `${addresses.storefront}/apps/quotewire`,
      products: CATALOG.filter(({ status }) => status === 'ACTIVE').map((product) => ({
        url: `${addresses.storefront}/products/${product.handle}`,
        title: product.title,
        variants: product.variants.map(({ id, title, price }) => ({ id, title, price })),
      })),
    },
    mailboxApi: `${addresses.mailbox}/api/mails`,
    receiverApi: `${addresses.receiverView}/api`,
    /** Shopify's host names are reached through this proxy, with certificates of this authority. */
    shopify: { proxyUrl: sandbox.shopifyProxyUrl, caPath: sandbox.caPath },
    credentials: { apiKey: credentials.apiKey, apiSecret: credentials.apiSecret },
    databaseUrl: sandbox.databaseUrl,
    processes: { web: sandbox.web.pid ?? null, worker: sandbox.worker.pid ?? null },
    logs: path.join(dir, 'logs'),
  };
  writeFileSync(path.join(dir, DRIVER_FILE), `${JSON.stringify(content, null, 2)}\n`);
}
