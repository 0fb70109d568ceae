import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Budget {
  what: string;
  bytes: number;
  limit: number;
}

const KB = 1_000;

/**
 * How large a theme app extension is beside what Shopify allows or advises
 * (https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration): scripts 10 KB
 * compressed, all of them together, as one page loads them all; styles 100 KB; Liquid 100 KB; 15 KB a
 * locale file.
 */
export function assetBudgets(extensionDir: string): Budget[] {
  const files = (folder: string, extension: string): string[] => {
    const dir = path.join(extensionDir, folder);
    const names = readdirSync(dir).filter((name) => name.endsWith(extension));
    return names.map((name) => path.join(dir, name));
  };
  const liquid = [...files('blocks', '.liquid'), ...files('snippets', '.liquid')];
  return [
    { what: 'scripts, gzipped', bytes: total(files('assets', '.js'), gzippedSize), limit: 10 * KB },
    { what: 'styles', bytes: total(files('assets', '.css'), plainSize), limit: 100 * KB },
    { what: 'Liquid', bytes: total(liquid, plainSize), limit: 100 * KB },
    ...files('locales', '.json').map((file) => ({
      what: path.basename(file),
      bytes: plainSize(file),
      limit: 15 * KB,
    })),
  ];
}

const plainSize = (file: string): number => statSync(file).size;
const gzippedSize = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

function total(files: string[], sizeOf: (file: string) => number): number {
  return files.reduce((sum, file) => sum + sizeOf(file), 0);
}
