import { z } from 'zod';
import { DEFAULT_PORTS, type PortRange } from './outbound/destination-ports.ts';

const sealingKey = z
  .string()
  .regex(/^[\w-]+:[A-Za-z0-9+/]{43}=$/, 'must be "name:key", the key 32 random bytes in base64')
  .transform((text) => {
    const [name = '', key = ''] = text.split(':');
    return { name, key: Buffer.from(key, 'base64') };
  });

const commaSeparated = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );

/** "443" or "1024-65535". */
const portRange = z
  .string()
  .regex(/^\d{1,5}(-\d{1,5})?$/, 'must be ports, or ranges such as 1024-65535')
  .transform((text): PortRange => {
    const [from = 0, to = from] = text.split('-').map(Number);
    return { from, to };
  })
  .refine(({ from, to }) => from >= 1 && from <= to && to <= 65_535, {
    error: 'must be from 1 to 65535, the lower one first',
  });

/** A host with its port, the host as the URL parser writes it: addresses are compared as text. */
const place = z
  .string()
  .regex(/^[^/?#@\\]+:\d{1,5}$/, 'must be host:port pairs')
  .transform((text, context) => {
    const url = URL.parse(`https://${text}`);
    if (url) return `${url.hostname.replace(/\.+$/, '')}:${url.port || '443'}`;
    context.addIssue('must be host:port pairs');
    return z.NEVER;
  });

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  /** What the web process listens on. */
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),

  /** Any PostgreSQL from version 14 on. */
  DATABASE_URL: z.string().startsWith('postgres'),
  /** Redis or Valkey for the queue; without it the queue lives in PostgreSQL. */
  REDIS_URL: z.string().startsWith('redis').optional(),

  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  /** Where Shopify and browsers reach the web process, without a trailing slash. */
  SHOPIFY_APP_URL: z.url().transform((url) => url.replace(/\/$/, '')),
  /** Granted by Shopify on installation; the same list as in shopify.app.toml. */
  SCOPES: commaSeparated,
  /** Read by Shopify's library too, for its bounce and exit pages. */
  APP_BRIDGE_URL: z.url().default('https://cdn.shopify.com/shopifycloud/app-bridge.js'),

  /**
   * Keys that seal secrets at rest, "name:base64 of 32 bytes", the current one first. Older ones
   * stay listed until everything sealed with them was sealed anew.
   */
  ENCRYPTION_KEYS: commaSeparated.pipe(z.array(sealingKey).min(1)),

  /** An endpoint that had nothing but failures for so many days is turned off. */
  DISABLE_AFTER_DAYS: z.coerce.number().positive().default(5),

  /**
   * "host:port" pairs that endpoints may have although the destination guard would refuse them.
   * Empty in production: whoever may set an endpoint's address could reach these hosts.
   */
  DESTINATION_ALLOWLIST: commaSeparated.pipe(z.array(place)),
  /**
   * Ports and ranges of ports that endpoints may have. Those that the Fetch standard blocks are
   * refused in any case.
   */
  DESTINATION_PORTS: commaSeparated
    .pipe(z.array(portRange))
    .transform((ranges): readonly PortRange[] => (ranges.length > 0 ? ranges : DEFAULT_PORTS)),

  /** The mail server, smtp://user:password@host:587 or smtps://…:465. Without it mails are kept unsent. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  /** What mails come from, an address or "Name <address>". */
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, 'must be an address')
    .optional(),
});

const schema = settings.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'is needed with SMTP_URL',
});

export type Env = z.infer<typeof schema>;

/** Reads settings from `source`; throws one error that names every setting that is missing or wrong. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(`The environment is not complete:\n${problems.join('\n')}`);
}

let parsedOnce: Env | undefined;

/** This process's settings, parsed at first use. The only reader of process.env. */
export function env(): Env {
  parsedOnce ??= parseEnv(process.env);
  return parsedOnce;
}
