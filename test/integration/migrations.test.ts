import { randomBytes } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { prismaCli } from '../setup/prisma-cli.ts';
import { runSql } from '../setup/run-sql.ts';
import { createTestDatabase } from '../setup/test-database.ts';

/**
 * Indexes that Prisma's schema language cannot say, so that only a migration makes them. Listed here
 * because the comparison would otherwise find them missing from the schema.
 */
const HAND_WRITTEN_INDEXES = [
  'deliveries_lane_idx',
  'deliveries_undelivered_idx',
  'deliveries_replay_idx',
  'emails_due_idx',
  'replays_running_idx',
  'draft_orders_live_key',
  'draft_orders_look_idx',
  'draft_orders_claimed_idx',
  'draft_orders_invoicing_idx',
  'draft_orders_delete_old_idx',
  'quotes_expiring_idx',
  'quotes_listed_idx',
  'quotes_by_total_idx',
  'quotes_by_change_idx',
  'quotes_awaited_idx',
  'quotes_unassigned_idx',
  'quotes_by_customer_idx',
  'quotes_in_stage_by_total_idx',
  'quotes_in_stage_by_change_idx',
  'quotes_in_stage_by_customer_idx',
  'quotes_in_stage_awaited_idx',
  'quote_tallies_unfolded_idx',
  'quote_search_words_idx',
  'inbound_webhooks_due_idx',
  'bulk_jobs_running_idx',
  'field_publications_due_idx',
];

test('the migrations lead to exactly the tables that the schema describes', async () => {
  const migrated = await createTestDatabase();
  const url = new URL(inject('postgresUrl'));
  const described = `described_${randomBytes(4).toString('hex')}`;
  const server = url.href;
  await runSql(server, `CREATE DATABASE ${described}`);
  url.pathname = described;
  const script = prismaCli(
    [
      'migrate',
      'diff',
      '--from-empty',
      '--to-schema-datamodel',
      'prisma/schema.prisma',
      '--script',
    ],
    url.href,
  );
  await runSql(url.href, script);

  const fromSchema = await catalogue(url.href);
  const fromMigrations = await catalogue(migrated.url);

  await migrated.drop();
  await runSql(server, `DROP DATABASE ${described} WITH (FORCE)`);
  expect(fromMigrations.length).toBeGreaterThan(50);
  expect(fromMigrations).toEqual(fromSchema);
});

/** Every column, index, constraint and enum value of the app's tables, a sorted line each. */
async function catalogue(databaseUrl: string): Promise<string[]> {
  const rows = await runSql<{ line: string }>(
    databaseUrl,
    `SELECT line FROM (
       SELECT format('column %s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default) AS line
         FROM information_schema.columns WHERE table_schema = 'public'
       UNION ALL
       SELECT 'index ' || indexdef FROM pg_indexes
         WHERE schemaname = 'public' AND indexname <> ALL($1)
       UNION ALL
       SELECT format('constraint %s %s', conname, pg_get_constraintdef(oid)) FROM pg_constraint
         WHERE connamespace = 'public'::regnamespace
       UNION ALL
       SELECT format('enum %s %s', typname, enumlabel) FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
     ) AS lines
     WHERE line NOT LIKE '%\\_prisma\\_migrations%' ORDER BY line`,
    [HAND_WRITTEN_INDEXES],
  );
  return rows.map((row) => row.line);
}
