import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words by which Shopify's API tells a shop's plan, or by which an app is charged for. */
const ABOUT_PLANS =
  /shopPlan|publicDisplayName|partnerDevelopment|shopifyPlus|\bplan\s*\{|billing|appSubscription/i;

test('the app never asks which plan a shop has, so that it works on every one', () => {
  const files = globSync('app/**/*.{ts,tsx}');
  const own = files.filter((file) => !/\.test\.tsx?$|\/generated\//.test(file));
  expect(own.length).toBeGreaterThan(200);
  expect(own.filter((file) => ABOUT_PLANS.test(readFileSync(file, 'utf8')))).toEqual([]);
});
