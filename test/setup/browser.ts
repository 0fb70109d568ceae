import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';

/**
 * What a person's browser says it is. The headless default is taken for a robot by `isbot`, which
 * Shopify's library answers with 410.
 */
export const PERSON: BrowserContextOptions = {
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
  viewport: { width: 1280, height: 900 },
  locale: 'en-US',
};

/** What a person's browser is on a phone. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};

/** A real headless Chromium, from npm. The flags keep it from calling its maker's servers. */
export async function launchBrowser(): Promise<Browser> {
  const unpacked = await unpackedChromium();
  return chromium.launch({
    executablePath: path.join(unpacked, 'chromium'),
    headless: true,
    env: { ...process.env, ...missingParts(unpacked) },
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/**
 * The folder with the browser that `@sparticuz/chromium` carries compressed. The package unpacks into
 * the temporary folder itself, where two users, or two processes at once, would be in each other's
 * way: here each user has a folder, which appears whole or not at all.
 */
async function unpackedChromium(): Promise<string> {
  const unpacked = path.join(tmpdir(), `quotewire-chromium-147-${userInfo().uid}`);
  if (existsSync(unpacked)) return unpacked;
  const scratch = await mkdtemp(path.join(tmpdir(), 'quotewire-unpacking-'));
  const run = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      "import chromium from '@sparticuz/chromium'; await chromium.executablePath();",
    ],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
      // The second makes it unpack the shared libraries too, as it does for a bare cloud machine.
      env: { ...process.env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    },
  );
  if (run.status !== 0) throw new Error(`Chromium could not be unpacked: ${run.stderr}`);
  await rename(scratch, unpacked).catch(async () => {
    // Somebody else was faster.
    await rm(scratch, { recursive: true, force: true });
  });
  return unpacked;
}

/** A bare machine lacks libraries and fonts that the browser needs; then it takes those it came with. */
function missingParts(unpacked: string): NodeJS.Dict<string> {
  const libraries = spawnSync('ldd', [path.join(unpacked, 'chromium')], { encoding: 'utf8' });
  const isComplete = libraries.status === 0 && !libraries.stdout.includes('not found');
  return {
    ...(!isComplete && { LD_LIBRARY_PATH: path.join(unpacked, 'al2023', 'lib') }),
    ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: path.join(unpacked, 'fonts') }),
  };
}
