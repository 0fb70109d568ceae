import { expect, test } from 'vitest';
import { appOperations, merged } from '#test/schema/operations.ts';
import { usedParts } from '#test/schema/used-parts.ts';
import { impliedScopes } from '#test/sandbox/shopify/graphql/access.ts';
import { ACCESS, SCHEMA } from '#test/sandbox/shopify/graphql/schema.ts';
import { appConfig } from '../../setup/app-config.ts';

/** Scopes by what the app's operations use of the schema: any one of those listed is enough. */
async function neededScopes(): Promise<[string, string[]][]> {
  const { types, fields } = usedParts(SCHEMA, merged(await appOperations()));
  return [...types, ...fields].flatMap((name): [string, string[]][] => {
    const scopes = ACCESS.get(name);
    return scopes ? [[name, scopes]] : [];
  });
}

test('no operation needs a scope that the app does not ask for', async () => {
  const granted = impliedScopes(appConfig().access_scopes.scopes);
  const needed = await neededScopes();
  expect(needed.length).toBeGreaterThan(10);
  const refused = needed.filter(([, scopes]) => !scopes.some((scope) => granted.has(scope)));
  expect(refused).toEqual([]);
});

test('the app asks for no scope that it has no use for', async () => {
  const needed = (await neededScopes()).map(([, scopes]) => scopes);
  const idle = appConfig().access_scopes.scopes.filter((asked) => {
    const others = appConfig().access_scopes.scopes.filter((scope) => scope !== asked);
    const without = impliedScopes(others);
    return needed.every((scopes) => scopes.some((scope) => without.has(scope)));
  });
  // The schema does not say what those two are for: a path of the storefront, and a field of an input.
  expect(idle).toEqual(['write_app_proxy', 'write_payment_terms']);
});
