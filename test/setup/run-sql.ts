import { Client } from 'pg';

/** One statement (or several without parameters) on a connection of its own; returns the rows. */
export async function runSql<Row extends Record<string, unknown>>(
  databaseUrl: string,
  sql: string,
  parameters?: unknown[],
): Promise<Row[]> {
  const client = new Client(databaseUrl);
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}
