import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { API_VERSION } from '#app/api-version.ts';
import codegen from '../../.graphqlrc.ts';
import { appConfig } from '../setup/app-config.ts';

test('shopify.app.toml subscribes to webhooks in the version the server calls', () => {
  expect(appConfig().webhooks.api_version).toBe(API_VERSION);
});

test('operations are typed against the schema of the version the server calls', () => {
  expect(codegen.schema).toContain(`admin-${API_VERSION}.graphql`);
  expect(existsSync(codegen.schema)).toBe(true);
});
