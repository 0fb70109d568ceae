import type { EmbeddedPostgres } from '../setup/embedded-postgres.ts';
import { migrate } from '../setup/prisma-cli.ts';
import { runSql } from '../setup/run-sql.ts';

/** The app's database, made if it is missing, at its newest migration. Returns its connection string. */
export async function openDatabase(postgres: EmbeddedPostgres): Promise<string> {
  const server = postgres.url('postgres');
  const known = await runSql(server, "SELECT 1 FROM pg_database WHERE datname = 'quotewire'");
  if (known.length === 0) await runSql(server, 'CREATE DATABASE quotewire');
  const url = postgres.url('quotewire');
  migrate(url);
  return url;
}
