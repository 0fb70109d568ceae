import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { dropPostgresData, startPostgres } from '#test/setup/embedded-postgres.ts';
import { migrate } from '#test/setup/prisma-cli.ts';
import { runSql } from '#test/setup/run-sql.ts';
import { cpuSecondsOfChildren } from './cpu-seconds.ts';

/**
 * As a production server is set up: what is committed is on disk (fsync and synchronous_commit, both
 * on by default), and the memory settings are those of a small machine, not of 1999.
 */
export const POSTGRES_SETTINGS = {
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: '1GB',
  effective_cache_size: '3GB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
};

const TEMPLATE = 'bench_template';

export interface BenchDatabase extends AsyncDisposable {
  url: string;
  pool: pg.Pool;
}

export interface Databases extends AsyncDisposable {
  /** A migrated, empty one. */
  fresh(): Promise<BenchDatabase>;
  /** Processor time that the server's processes have had. */
  cpuSeconds(): Promise<number>;
}

/** A PostgreSQL of the run's own, gone with everything in it at the end. */
export async function startDatabases(): Promise<Databases> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'quotewire-bench-'));
  const server = await startPostgres({ dataDir, settings: POSTGRES_SETTINGS });
  const adminUrl = server.url('postgres');
  await runSql(adminUrl, `CREATE DATABASE ${TEMPLATE}`);
  migrate(server.url(TEMPLATE));
  const lock = await readFile(path.join(server.dataDir, 'postmaster.pid'), 'utf8');
  let made = 0;
  return {
    cpuSeconds: () => cpuSecondsOfChildren(Number.parseInt(lock, 10)),
    async fresh() {
      made += 1;
      const name = `bench_${made}`;
      await runSql(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
      const pool = new pg.Pool({ connectionString: server.url(name), max: 4 });
      // A connection cut by the drop below is nobody's loss.
      pool.on('error', () => undefined);
      return {
        url: server.url(name),
        pool,
        async [Symbol.asyncDispose]() {
          await pool.end();
          await runSql(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
        },
      };
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      await dropPostgresData(dataDir);
    },
  };
}
