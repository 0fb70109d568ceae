import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOG } from './catalog.ts';

test('ids are unique, and every variant has a value for every option', () => {
  const ids = CATALOG.flatMap((product) => [
    product.id,
    ...product.variants.map((each) => each.id),
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const product of CATALOG) {
    for (const variant of product.variants) {
      expect(variant.options).toHaveLength(product.options.length);
      product.options.forEach((option, index) => {
        expect(option.values).toContain(variant.options[index]);
      });
      expect(variant.price).toMatch(/^\d+\.\d\d$/);
    }
  }
});

test('every picture is drawn', () => {
  const missing = CATALOG.flatMap(
    ({ image }) => image?.path.replace('/cdn/products/', '') ?? [],
  ).filter((name) => !existsSync(new URL(`./pictures/${name}`, import.meta.url)));
  expect(missing).toEqual([]);
});
