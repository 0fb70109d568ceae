import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What the pages are built from. */
const SOURCES = ['app', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the app's pages, as for production, unless the last build here was of the same files: two
 * sandboxes of one checkout then do not build under each other. Throws with the build's own words.
 */
export async function buildApp(root: string): Promise<void> {
  const record = path.join(root, 'build', '.sources');
  const sources = await fingerprint(root);
  const built = await readFile(record, 'utf8').catch(() => null);
  if (built === sources) return;
  // A build that is cut off must not pass for the one before it.
  await rm(record, { force: true });
  await runBuild(root);
  await writeFile(record, sources);
}

/** Of the sources' names, sizes and times of change; reading them all would take as long as building. */
async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const place = path.join(root, source);
    const names = (await stat(place)).isDirectory()
      ? (await readdir(place, { recursive: true })).toSorted()
      : [''];
    for (const name of names) {
      const { size, mtimeMs } = await stat(path.join(place, name));
      hash.update(`${source}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

async function runBuild(root: string): Promise<void> {
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@remix-run/dev/package.json')),
    'dist/cli.js',
  );
  const build = spawn(process.execPath, [cli, 'vite:build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let said = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  }
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The build failed:\n${said}`);
}
