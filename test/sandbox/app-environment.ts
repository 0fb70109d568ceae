import type { Credentials } from './credentials.ts';
import type { Ports } from './ports.ts';

interface Surroundings {
  ports: Ports;
  credentials: Credentials;
  databaseUrl: string;
  redisUrl: string | undefined;
  scopes: string[];
  appBridgeUrl: string;
  shopifyProxyUrl: string;
  caPath: string;
}

/**
 * The settings of the web and worker processes. This is all that ties them to the sandbox: Shopify's
 * host names lead to the local Shopify because of a proxy and a certificate authority, which any
 * company network might have.
 */
export function appEnvironment(surroundings: Surroundings): NodeJS.ProcessEnv {
  const { ports, credentials } = surroundings;
  return {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    PORT: String(ports.web),
    HOST: '127.0.0.1',
    DATABASE_URL: surroundings.databaseUrl,
    ...(surroundings.redisUrl && { REDIS_URL: surroundings.redisUrl }),
    SHOPIFY_API_KEY: credentials.apiKey,
    SHOPIFY_API_SECRET: credentials.apiSecret,
    SHOPIFY_APP_URL: `http://localhost:${ports.app}`,
    SCOPES: surroundings.scopes.join(','),
    APP_BRIDGE_URL: surroundings.appBridgeUrl,
    ENCRYPTION_KEYS: credentials.encryptionKeys,
    // The receiver listens on this machine, where a real endpoint may not be.
    DESTINATION_ALLOWLIST: `localhost:${ports.receiver}`,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'Quotewire <quotes@quotewire.example>',
    NODE_USE_ENV_PROXY: '1',
    HTTPS_PROXY: surroundings.shopifyProxyUrl,
    NO_PROXY: 'localhost,127.0.0.1',
    NODE_EXTRA_CA_CERTS: surroundings.caPath,
  };
}
