import { ApiVersion } from '@shopify/shopify-api';

/**
 * The one Admin API version of this app. shopify.app.toml and the schema snapshot state it again
 * because they cannot import it; test/integration/api-version.test.ts holds the three together.
 */
export const API_VERSION = ApiVersion.October26;
