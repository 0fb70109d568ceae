import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { CURRENCY_CODES } from './currencies.ts';

const SCHEMA = new URL('../../shopify/schema/admin-2026-10.graphql', import.meta.url);

test('the currencies are those of Shopify, without the ones it gave up', () => {
  const type = buildSchema(readFileSync(SCHEMA, 'utf8')).getType('CurrencyCode');
  const values = type instanceof GraphQLEnumType ? type.getValues() : [];
  // Neither none (XXX) nor USDC, which is no currency to the platform and to receivers.
  const usual = values.filter(({ name }) => name.length === 3 && name !== 'XXX');
  const current = usual.filter(({ deprecationReason }) => !deprecationReason);
  expect([...CURRENCY_CODES].toSorted()).toEqual(current.map(({ name }) => name).toSorted());
});

test('the platform knows how fine each can be paid', () => {
  for (const currency of CURRENCY_CODES) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    expect(format.resolvedOptions().maximumFractionDigits).toBeGreaterThanOrEqual(0);
  }
});
