import { expect, test } from 'vitest';
import { openTestShop } from './open-test-shop.ts';

const SET = `mutation Set($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields { key value }
    userErrors { code elementIndex field message }
  }
}`;
const READ = `query Read {
  currentAppInstallation {
    id
    metafield(namespace: "quotewire", key: "fields") { type value compareDigest }
  }
}`;

interface Installation {
  currentAppInstallation: {
    id: string;
    metafield: { type: string; value: string; compareDigest: string } | null;
  };
}
interface SetAnswer {
  metafieldsSet: { metafields: unknown[]; userErrors: { code: string; field: string[] }[] };
}

// Shopify asks for no scope.
const open = () => {
  const shop = openTestShop([]);
  const read = async () => {
    const { data } = await shop.ask<Installation>(READ);
    if (!data) throw new Error('no installation');
    return data.currentAppInstallation;
  };
  const set = async (input: Record<string, unknown>) => {
    const { id: ownerId } = await read();
    const metafield = { ownerId, namespace: 'quotewire', key: 'fields', type: 'json', ...input };
    const { data } = await shop.ask<SetAnswer>(SET, { metafields: [metafield] });
    return data?.metafieldsSet;
  };
  return { ...shop, read, set };
};

test('the app’s installation has the metafields that were set, another digest each time', async () => {
  const { read, set } = open();
  expect((await read()).metafield).toBeNull();
  expect(await set({ value: '{"a":1}' })).toEqual({
    metafields: [{ key: 'fields', value: '{"a":1}' }],
    userErrors: [],
  });
  const first = (await read()).metafield;
  await set({ value: '{"a":2}' });
  const second = (await read()).metafield;
  expect(second).toMatchObject({ type: 'json', value: '{"a":2}' });
  expect(second?.compareDigest).not.toBe(first?.compareDigest);
});

test('one that is not what was read any more is left as it is', async () => {
  const { read, set } = open();
  const stale = {
    metafields: [],
    userErrors: [
      {
        code: 'STALE_OBJECT',
        elementIndex: null,
        field: ['metafields', '0'],
        message: expect.stringContaining('has been updated since it was loaded') as string,
      },
    ],
  };
  expect(await set({ value: '1', compareDigest: 'of nothing' })).toEqual(stale);
  expect(await set({ value: '1', compareDigest: null })).toMatchObject({ userErrors: [] });
  expect(await set({ value: '2', compareDigest: null })).toEqual(stale);
  const compareDigest = (await read()).metafield?.compareDigest;
  expect(await set({ value: '2', compareDigest })).toMatchObject({ userErrors: [] });
  expect(await set({ value: '3', compareDigest })).toEqual(stale);
  expect((await read()).metafield?.value).toBe('2');
});

test.each([
  [{ value: '{nope' }, 'INVALID_VALUE', 'value'],
  [{ value: '' }, 'BLANK', 'value'],
  [{ value: '1', type: null }, 'BLANK', 'type'],
  [{ value: '1', namespace: 'ab' }, 'TOO_SHORT', 'namespace'],
  [{ value: '1', key: 'x' }, 'TOO_SHORT', 'key'],
  [{ value: '1', key: 'k'.repeat(65) }, 'TOO_LONG', 'key'],
  [{ value: JSON.stringify('x'.repeat(128 * 1_024)) }, 'TOO_LONG', 'value'],
])('%j is refused', async (input, code, field) => {
  const { read, set } = open();
  expect(await set(input)).toMatchObject({
    metafields: [],
    userErrors: [{ code, field: ['metafields', '0', field] }],
  });
  expect((await read()).metafield).toBeNull();
});

test('of other owners, and in reserved namespaces, nothing is served', async () => {
  const { ask, set } = open();
  const other = { ownerId: 'gid://shopify/Shop/1', namespace: 'abc', key: 'fields', value: '1' };
  const answer = await ask(SET, { metafields: [other] });
  expect(answer.errors?.[0]?.extensions?.code).toBe('NOT_SERVED');
  expect(await set({ namespace: '$app', value: '1' })).toBeNull();
});
