import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetBudgets } from '#test/asset-budgets.ts';
import { FIELD_ERROR_CODES } from '#app/quotes/field-error.ts';

type Tree = { [key: string]: string | Tree };

const HERE = import.meta.dirname;
const LIQUID = ['blocks', 'snippets'].flatMap((folder) =>
  readdirSync(path.join(HERE, folder)).map((name) =>
    readFileSync(path.join(HERE, folder, name), 'utf8'),
  ),
);
const SOURCE = LIQUID.join('\n');

describe.each([
  { kind: 'storefront', suffix: '', used: /'(quote_request\.[a-z0-9_.]+)' \| t\b/g },
  { kind: 'theme editor', suffix: '.schema', used: /"t:([a-z0-9_.]+)"/g },
])('the texts of the $kind', ({ suffix, used }) => {
  const en = texts(`en.default${suffix}`);

  it.each(['de', 'fr'])('are the same keys and places in %s', (locale) => {
    const other = texts(`${locale}${suffix}`);
    expect(placesOf(other)).toEqual(placesOf(en));
    expect(Object.values(other).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are all used, and what is used is there', () => {
    const keys = new Set(Array.from(SOURCE.matchAll(used), ([, key]) => key ?? ''));
    expect([...keys].toSorted()).toEqual(Object.keys(en).toSorted());
  });
});

it('has a text for each code the app refuses a field with', () => {
  const codes = Object.keys(texts('en.default')).map((key) =>
    key.replace('quote_request.errors.', ''),
  );
  expect(codes).toEqual(expect.arrayContaining([...FIELD_ERROR_CODES]));
});

it('stays within what Shopify allows and advises', () => {
  expect(assetBudgets(HERE).filter(({ bytes, limit }) => bytes > limit)).toEqual([]);
});

/** A locale file as flat keys. */
function texts(name: string): Record<string, string> {
  const flatten = (tree: Tree, prefix: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
    );
  const file = readFileSync(path.join(HERE, 'locales', `${name}.json`), 'utf8');
  return Object.fromEntries(flatten(JSON.parse(file) as Tree, ''));
}

/** What each text leaves to be filled in: `{{ count }}` by Liquid, `[name]` by the script. */
function placesOf(all: Record<string, string>): [key: string, places: string[]][] {
  const places = (text: string): string[] => text.match(/\{\{ \w+ \}\}|\[\w+\]/g)?.toSorted() ?? [];
  return Object.entries(all).map(([key, text]) => [key, places(text)]);
}
