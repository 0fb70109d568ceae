import { expect, test } from 'vitest';
import { matches } from './picker-search.ts';

const bolt = {
  title: 'Hex bolt, zinc plated',
  vendor: 'Acme Fasteners',
  productType: 'Bolts',
  status: 'ACTIVE',
  skus: ['HB-M8', 'HB-M10'],
};

test.each([
  '',
  'bolt',
  'ZINC hex',
  'hb-m10',
  'vendor:acme',
  'vendor:"Acme Fasteners" sku:M8',
  'status:active',
])('finds it by "%s"', (query) => {
  expect(matches(bolt, query)).toBe(true);
});

test.each(['nut', 'hex nut', 'vendor:"Other"', 'title:acme', 'status:draft'])(
  'does not find it by "%s"',
  (query) => {
    expect(matches(bolt, query)).toBe(false);
  },
);
