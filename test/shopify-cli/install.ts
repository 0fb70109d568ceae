import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** By itself, so that its package.json is about nothing else. */
const LOCKED = path.join(import.meta.dirname, 'locked');
const CACHE = 'node_modules/.cache/quotewire';
const INSTALL_WITHIN_MS = 180_000;

/**
 * Shopify's CLI, as the lock file under locked/ has it: taken from the npm
 * registry the first time. No dependency of the project: it brings 50 MB that nothing else needs.
 */
export async function shopifyCli(): Promise<{ program: string; version: string }> {
  const lock = await readFile(path.join(LOCKED, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const dir = path.resolve(CACHE, `shopify-cli-${digest}`);
  if (!existsSync(dir)) await install(dir);
  const own = path.join(dir, 'node_modules/@shopify/cli');
  const { version } = JSON.parse(await readFile(path.join(own, 'package.json'), 'utf8')) as {
    version: string;
  };
  return { program: path.join(own, 'bin/run.js'), version };
}

/** Whole or not at all: it is renamed into place. */
async function install(dir: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const made = await mkdtemp(path.resolve(CACHE, 'shopify-cli-'));
  try {
    for (const name of ['package.json', 'package-lock.json']) {
      await cp(path.join(LOCKED, name), path.join(made, name));
    }
    // Its packages need none of their scripts for building what the app has.
    const done = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', made], {
      encoding: 'utf8',
      timeout: INSTALL_WITHIN_MS,
    });
    if (done.status !== 0) {
      throw new Error(`npm ci failed: ${done.error?.message ?? done.stderr}`);
    }
    await rename(made, dir);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
