import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startSandbox, type Sandbox, type SandboxOptions } from '../sandbox/sandbox.ts';
import { dropPostgresData } from './embedded-postgres.ts';

/** A whole sandbox of one test file's own, gone when it is stopped. The app must have been built. */
export async function startTestSandbox(
  options: Pick<SandboxOptions, 'redisUrl' | 'profile'> = {},
): Promise<Sandbox> {
  const dir = await mkdtemp(path.join(tmpdir(), 'quotewire-sandbox-'));
  const sandbox = await startSandbox({ ...options, dir, basePort: 'any', skipBuild: true });
  return {
    ...sandbox,
    async stop() {
      await sandbox.stop();
      await dropPostgresData(path.join(dir, 'postgres'));
      await rm(dir, { recursive: true, force: true });
    },
  };
}
