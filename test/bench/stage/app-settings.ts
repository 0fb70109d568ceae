import { TEST_KEYS_SETTING } from '#test/builders/outbound.ts';

interface Surroundings {
  databaseUrl: string;
  redisUrl: string | undefined;
  /** host:port pairs of the receiver. */
  places: string[];
  caPath: string;
}

/** The settings of the app's processes here, as production has them but for the allowlist and the CA. */
export function appSettings(surroundings: Surroundings): NodeJS.ProcessEnv {
  const { databaseUrl, redisUrl, places, caPath } = surroundings;
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    ...(redisUrl && { REDIS_URL: redisUrl }),
    SHOPIFY_API_KEY: 'bench-api-key',
    SHOPIFY_API_SECRET: 'bench-api-secret',
    SHOPIFY_APP_URL: 'https://quotewire.test',
    ENCRYPTION_KEYS: TEST_KEYS_SETTING,
    DESTINATION_ALLOWLIST: places.join(','),
    NODE_EXTRA_CA_CERTS: caPath,
  };
}
