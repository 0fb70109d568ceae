import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What Shopify and the app share, and the key the app seals secrets with. */
export interface Credentials {
  apiKey: string;
  apiSecret: string;
  encryptionKeys: string;
}

/** Made once per sandbox folder: what was sealed in an earlier run must open in the next. */
export function loadOrCreateCredentials(dir: string): Credentials {
  const file = path.join(dir, 'credentials.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  const made: Credentials = {
    apiKey: randomBytes(16).toString('hex'),
    apiSecret: `shpss_${randomBytes(16).toString('hex')}`,
    encryptionKeys: `sandbox:${randomBytes(32).toString('base64')}`,
  };
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  return made;
}
