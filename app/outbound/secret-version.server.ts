import { Prisma } from '@prisma/client';

/**
 * Tells one secret of an endpoint from the next, and nothing of either: what is stored is sealed under a
 * random number of its own. Empty: there is none.
 */
export const SECRET_VERSION = Prisma.sql`coalesce(md5(secret_sealed), '')`;
