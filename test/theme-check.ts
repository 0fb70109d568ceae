import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, Severity } from '@shopify/theme-check-node';
import { assetBudgets } from './asset-budgets.ts';

/**
 * Shopify's theme check over our theme app extension, and our own limits on its assets. `shopify app
 * build` runs the former too but exits 0 whatever it finds.
 */

const EXTENSION = fileURLToPath(new URL('../extensions/quote-request', import.meta.url));

const offenses = await check(EXTENSION);
for (const { severity, check: rule, message, uri, start } of offenses) {
  const file = path.relative(process.cwd(), fileURLToPath(uri));
  console.log(
    `${Severity[severity]} ${file}:${start.line + 1}:${start.character + 1} ${rule}: ${message}`,
  );
}

const exceeded = assetBudgets(EXTENSION).filter(({ bytes, limit }) => bytes > limit);
for (const { what, bytes, limit } of exceeded)
  console.log(`ERROR ${what}: ${bytes} bytes, at most ${limit}`);

const errors =
  offenses.filter(({ severity }) => severity === Severity.ERROR).length + exceeded.length;
console.log(`theme check: ${offenses.length} offences, ${errors} errors`);
process.exitCode = errors > 0 ? 1 : 0;
