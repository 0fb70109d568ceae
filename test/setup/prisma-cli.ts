import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Settings that keep Prisma's CLI from downloading engines it does not use here (it only checks that the files exist). */
export const WITHOUT_ENGINE_DOWNLOAD = {
  PRISMA_SCHEMA_ENGINE_BINARY: `${root}package.json`,
  PRISMA_QUERY_ENGINE_LIBRARY: `${root}package.json`,
  // No look for newer versions.
  CHECKPOINT_DISABLE: '1',
};

/** Runs Prisma's CLI and returns what it printed; throws with its words when it fails. */
export function prismaCli(args: string[], databaseUrl: string): string {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const run = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...WITHOUT_ENGINE_DOWNLOAD, DATABASE_URL: databaseUrl },
  });
  if (run.status !== 0)
    throw new Error(`prisma ${args.join(' ')} failed: ${run.stderr}${run.stdout}`);
  return run.stdout;
}

/** Brings a database up to the newest migration. */
export function migrate(databaseUrl: string): void {
  prismaCli(['migrate', 'deploy'], databaseUrl);
}
