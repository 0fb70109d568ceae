import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from '@prisma/client';
import { createPool } from './db-pool.server.ts';
import { env } from './env.server.ts';

export type Db = PrismaClient;
/** A transaction in progress; everything that must commit together takes one of these. */
export type Transaction = Prisma.TransactionClient;

/** A client with a connection pool of its own. Whoever makes one calls `$disconnect`. */
export function connectDb(databaseUrl: string): Db {
  const adapter = new PrismaPg(createPool(databaseUrl), { disposeExternalPool: true });
  return new PrismaClient({ adapter });
}

/** This process's client. */
export const db: Db = connectDb(env().DATABASE_URL);
