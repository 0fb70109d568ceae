import { Client } from 'pg';
import type { EmbeddedPostgres } from '../setup/embedded-postgres.ts';
import { migrate } from '../setup/prisma-cli.ts';

/** The app's database, made if it is missing, at its newest migration. Returns its connection string. */
export async function openDatabase(postgres: EmbeddedPostgres): Promise<string> {
  const client = new Client(postgres.url('postgres'));
  await client.connect();
  const known = await client.query("SELECT 1 FROM pg_database WHERE datname = 'quotewire'");
  if (known.rowCount === 0) await client.query('CREATE DATABASE quotewire');
  await client.end();
  const url = postgres.url('quotewire');
  migrate(url);
  return url;
}
