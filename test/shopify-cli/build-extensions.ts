import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shopifyCli } from './install.ts';

/**
 * Has Shopify's own CLI build the extensions, as `shopify app deploy` does first: with no login, nobody's
 * settings and nothing asked of Shopify. In a copy, since it writes beside what it builds.
 */

const BUILD_WITHIN_MS = 60_000;

const cli = await shopifyCli();
const dir = await mkdtemp(path.join(tmpdir(), 'quotewire-extensions-'));
try {
  const [app, home] = [path.join(dir, 'app'), path.join(dir, 'home')];
  for (const name of ['shopify.app.toml', 'package.json', 'extensions']) {
    await cp(name, path.join(app, name), { recursive: true });
  }
  await noNewVersion(home, cli.version);
  const args = ['app', 'build', '--path', app, '--skip-dependencies-installation', '--no-color'];
  const built = spawnSync(process.execPath, [cli.program, ...args], {
    env: {
      PATH: process.env.PATH,
      HOME: home,
      NODE_ENV: 'production',
      CI: '1',
      SHOPIFY_CLI_NO_ANALYTICS: '1',
    },
    stdio: 'inherit',
    timeout: BUILD_WITHIN_MS,
  });
  if (built.error) throw built.error;
  process.exitCode = built.status ?? 1;
} finally {
  await rm(dir, { recursive: true, force: true });
}

/**
 * The CLI asks the npm registry for a newer version of itself once a day, and dies where it gets no
 * answer. What it remembers of that is in its settings, which have another place on macOS.
 */
async function noNewVersion(home: string, version: string): Promise<void> {
  const cache = { 'npm-package-@shopify/cli': { value: version, timestamp: Date.now() } };
  for (const settings of ['.config', 'Library/Preferences']) {
    const folder = path.join(home, settings, 'shopify-cli-kit-nodejs');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'config.json'), JSON.stringify({ cache }));
  }
}
