import { readFile, writeFile } from 'node:fs/promises';
import { buildClientSchema, validate } from 'graphql';
import { API_VERSION } from '#app/api-version.ts';
import { accessScopes } from './access-scopes.ts';
import { fullSchema } from './full-schema.ts';
import { appOperations, merged, servedOperations } from './operations.ts';
import { prunedSdl } from './prune.ts';
import { usedParts } from './used-parts.ts';

/**
 * Writes the part of Shopify's Admin schema that the app and the local Shopify use.
 * With `--check` it writes nothing and fails when what is committed is not what it would write.
 * Either way an operation that the full schema does not know is an error.
 */
const SDL = `app/shopify/schema/admin-${API_VERSION}.graphql`;
const ACCESS = `app/shopify/schema/admin-${API_VERSION}.access.json`;

const full = await fullSchema();
const schema = buildClientSchema(full.data);
const operations = [...(await appOperations()), await servedOperations()];

const mistakes = operations.flatMap(({ file, document }) =>
  validate(schema, document).map((error) => `${file}: ${error.message}`),
);
if (mistakes.length > 0) fail(mistakes);

const used = usedParts(schema, merged(operations));
const files = [
  [SDL, prunedSdl(full.data, used)],
  [ACCESS, `${JSON.stringify(accessScopes(full.offline_scopes.items, used), null, 2)}\n`],
] as const;

if (process.argv.includes('--check')) {
  const stale: string[] = [];
  for (const [file, text] of files) {
    const committed = await readFile(file, 'utf8').catch(() => '');
    if (committed !== text) stale.push(`${file} is stale: run "npm run schema".`);
  }
  if (stale.length > 0) fail(stale);
} else {
  for (const [file, text] of files) await writeFile(file, text);
}

function fail(messages: string[]): never {
  process.stderr.write(`${messages.join('\n')}\n`);
  process.exit(1);
}
