import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CustomFields } from '../../custom-fields.ts';
import { sampleLine, sampleSnapshot } from '../sample-snapshot.ts';
import { compareVersions, type LineComparison } from './compare-versions.ts';
import type { ComparedLine, ComparedVersion } from './compared-version.ts';

const version = (
  lines: ComparedLine[],
  changes: Partial<ComparedVersion['snapshot']> = {},
  expiresAt: Date | null = null,
): ComparedVersion => ({ snapshot: sampleSnapshot({ lines, ...changes }), expiresAt });
const changes = (before: ComparedVersion, after: ComparedVersion) =>
  compareVersions(before, after).lines.map(({ change, parts }) => [change, ...parts]);

describe('a line', () => {
  test('is the same one by its id, wherever it stands and whatever it says', () => {
    const [bolt, nut] = [sampleLine({ id: 'a' }), sampleLine({ id: 'b', productTitle: 'Nut' })];
    const dearer = { ...bolt, unitPrice: '19.00', total: '190.00' };
    const { lines } = compareVersions(version([bolt, nut]), version([nut, dearer]));
    expect(lines).toMatchObject([
      { before: nut, after: nut, change: 'same', parts: [] },
      { before: bolt, after: dearer, change: 'changed', parts: ['unitPrice', 'total'] },
    ]);
  });

  test('of the same product under another id is another one', () => {
    const [one, other] = [sampleLine({ id: 'a' }), sampleLine({ id: 'b' })];
    expect(changes(version([one]), version([other]))).toEqual([['removed'], ['added']]);
  });

  test('of a version without ids is found by its product, the first with the first', () => {
    const old = [sampleLine({ quantity: 1 }), sampleLine({ quantity: 2 })];
    const now = old.map((line, place) => ({ ...line, id: `line-${place}` }));
    expect(changes(version(old), version(now))).toEqual([['same'], ['same']]);
    expect(changes(version(old), version(now.slice(0, 1)))).toEqual([['same'], ['removed']]);
  });

  test('that was removed stands where it stood', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => sampleLine({ id }));
    if (!a || !b || !c || !d) throw new Error('There are four.');
    expect(changes(version([a, b, c]), version([a, c, d]))).toEqual([
      ['same'],
      ['removed'],
      ['same'],
      ['added'],
    ]);
  });

  test.each<[Partial<ComparedLine>, string[]]>([
    [{ quantity: 12 }, ['quantity']],
    [{ discount: { kind: 'percentage', value: '5' }, discountAmount: '9.25' }, ['discount']],
    [{ note: 'Zinc plated' }, ['note']],
    [{ sku: 'HB-M10' }, ['product']],
    [{ taxable: false }, ['handling']],
    [{ customFields: { Engraving: 'QW' } }, ['customFields']],
    [{ productImage: null }, []],
    [{ note: '' }, []],
    // Nothing is known of what the other one said.
    [{ customFields: null }, []],
  ])('with %j differs in %j', (change, parts) => {
    const before = sampleLine({ id: 'a', customFields: {} });
    const { lines } = compareVersions(version([before]), version([{ ...before, ...change }]));
    expect(lines[0]?.parts).toEqual(parts);
  });
});

describe('two versions', () => {
  const line = sampleLine({ id: 'a' });

  test('differ in what they say beside their lines', () => {
    const before = version(
      [line],
      { customFields: { Colour: 'red', Size: 'M' } },
      new Date('2026-11-30T00:00:00Z'),
    );
    const after = version(
      [line],
      {
        terms: 'Net of all.',
        shipping: { title: 'Freight', price: '12.00' },
        total: '197.00',
        customFields: { Colour: 'blue', Weight: 3 },
      },
      new Date('2026-12-01T00:00:00Z'),
    );
    const comparison = compareVersions(before, after);
    expect(comparison.changedFacts).toEqual(['shipping', 'total', 'expiry', 'terms']);
    expect(comparison.fields).toEqual([
      { label: 'Colour', before: 'red', after: 'blue', changed: true },
      { label: 'Weight', before: null, after: 3, changed: true },
      { label: 'Size', before: 'M', after: null, changed: true },
    ]);
    expect(comparison.same).toBe(false);
  });

  test('are not told apart by an expiry that one of them does not have yet', () => {
    const sent = version([line], {}, new Date('2026-11-30T00:00:00Z'));
    expect(compareVersions(sent, version([line])).same).toBe(true);
  });

  test('of which one does not know the custom fields have none to compare', () => {
    const comparison = compareVersions(
      version([line], { customFields: null }),
      version([line], { customFields: { Colour: 'blue' } }),
    );
    expect(comparison).toMatchObject({ fields: [], same: true });
  });
});

describe('whatever they hold', () => {
  const money = fc.constantFrom('1.00', '2.50', '185.00');
  const anyFields = fc.constantFrom<CustomFields | null>(
    null,
    {},
    { Colour: 'red' },
    { Size: 3, Colour: 'blue' },
  );
  const anyLine = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    variantGid: fc.constantFrom(null, 'gid://shopify/ProductVariant/1'),
    productTitle: fc.constantFrom('Bolt', 'Nut'),
    quantity: fc.integer({ min: 1, max: 3 }),
    unitPrice: money,
    total: money,
    note: fc.constantFrom(null, 'Soon'),
    customFields: anyFields,
  });
  const anyLines = fc
    .tuple(fc.uniqueArray(anyLine, { selector: ({ id }) => id, maxLength: 6 }), fc.boolean())
    .map(([lines, known]) =>
      lines.map((each) => sampleLine({ ...each, id: known ? each.id : null })),
    );
  const anyVersion = fc
    .record({
      lines: anyLines,
      total: money,
      terms: fc.constantFrom(null, 'Net'),
      customFields: anyFields,
      expiresAt: fc.constantFrom(null, new Date(0), new Date(1)),
    })
    .map(({ lines, expiresAt, ...rest }) => version(lines, rest, expiresAt));

  it('a version is the same as itself', () => {
    fc.assert(
      fc.property(anyVersion, (one) => {
        const comparison = compareVersions(one, one);
        expect(comparison.same).toBe(true);
        expect(comparison.lines.map(({ after }) => after)).toEqual(one.snapshot.lines);
      }),
    );
  });

  it('each line of both is told exactly once', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (one, other) => {
        const { lines } = compareVersions(one, other);
        const told = (side: 'before' | 'after') => lines.flatMap((line) => line[side] ?? []);
        expect(told('after')).toEqual(other.snapshot.lines);
        expect(new Set(told('before'))).toEqual(new Set(one.snapshot.lines));
        expect(told('before')).toHaveLength(one.snapshot.lines.length);
      }),
    );
  });

  it('the way back is the way there, mirrored', () => {
    fc.assert(
      fc.property(anyVersion, anyVersion, (one, other) => {
        const there = compareVersions(one, other);
        const back = compareVersions(other, one);
        expect(back.same).toBe(there.same);
        expect(back.changedFacts).toEqual(there.changedFacts);
        expect(new Set(back.lines.map(written))).toEqual(new Set(there.lines.map(mirrored)));
        expect(new Set(back.fields.map(({ label, changed }) => `${label} ${changed}`))).toEqual(
          new Set(there.fields.map(({ label, changed }) => `${label} ${changed}`)),
        );
      }),
    );
  });
});

const MIRRORED = { added: 'removed', removed: 'added', changed: 'changed', same: 'same' } as const;

function written({ before, after, change, parts }: LineComparison): string {
  return JSON.stringify([before, after, change, parts]);
}

function mirrored({ before, after, change, parts }: LineComparison): string {
  return JSON.stringify([after, before, MIRRORED[change], parts]);
}
