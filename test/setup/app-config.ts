import { readFileSync } from 'node:fs';
import { parse } from 'smol-toml';
import { z } from 'zod';

const appConfigSchema = z.object({
  access_scopes: z.object({ scopes: z.string().transform((scopes) => scopes.split(',')) }),
  app_proxy: z.object({ url: z.string(), prefix: z.string(), subpath: z.string() }),
  webhooks: z.object({
    api_version: z.string(),
    subscriptions: z.array(
      z.object({
        topics: z.array(z.string()).default([]),
        compliance_topics: z.array(z.string()).default([]),
        uri: z.string(),
      }),
    ),
  }),
});

/** shopify.app.toml, as Shopify reads it. */
export function appConfig(): z.infer<typeof appConfigSchema> {
  const file = new URL('../../shopify.app.toml', import.meta.url);
  return appConfigSchema.parse(parse(readFileSync(file, 'utf8')));
}
