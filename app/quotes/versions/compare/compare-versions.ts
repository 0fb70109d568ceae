import type { CustomFields } from '../../custom-fields.ts';
import type { ComparedLine, ComparedVersion } from './compared-version.ts';
import { matchLines, type LinePair } from './match-lines.ts';

/** What of a line can be another one. */
export const LINE_PARTS = [
  'product',
  'quantity',
  'unitPrice',
  'discount',
  'total',
  'note',
  'handling',
  'customFields',
] as const;
export type LinePart = (typeof LINE_PARTS)[number];

export type LineChange = 'added' | 'removed' | 'changed' | 'same';

export type LineComparison = LinePair & {
  /** One of a kind in the comparison. */
  key: string;
  change: LineChange;
  /** What of a changed line is another one. */
  parts: LinePart[];
};

/** What a version says beside its lines, in the order in which it is told. */
export const FACTS = [
  'subtotal',
  'discount',
  'shipping',
  'total',
  'currency',
  'expiry',
  'paymentTerms',
  'terms',
  'poNumber',
  'customer',
  'buyer',
  'address',
  'language',
] as const;
export type Fact = (typeof FACTS)[number];

/** A custom field of the quote; null where the version has none of that name. */
export interface FieldComparison {
  label: string;
  before: CustomFields[string];
  after: CustomFields[string];
  changed: boolean;
}

export interface Comparison {
  lines: LineComparison[];
  /** Those facts that are others. */
  changedFacts: Fact[];
  /** None where one of the versions was made before they were kept. */
  fields: FieldComparison[];
  same: boolean;
}

/** What is different in two versions of a quote, line by line and fact by fact. */
export function compareVersions(before: ComparedVersion, after: ComparedVersion): Comparison {
  const pairs = matchLines(before.snapshot.lines, after.snapshot.lines);
  const lines = pairs.map(compareLine);
  const changedFacts = FACTS.filter(
    (fact) => isKnown(fact, before, after) && !isEqual(factOf(before, fact), factOf(after, fact)),
  );
  const fields = compareFields(before.snapshot.customFields, after.snapshot.customFields);
  const same =
    changedFacts.length === 0 &&
    lines.every(({ change }) => change === 'same') &&
    fields.every(({ changed }) => !changed);
  return { lines, changedFacts, fields, same };
}

/** What was not sent has no time to be answered in yet. */
function isKnown(fact: Fact, before: ComparedVersion, after: ComparedVersion): boolean {
  return fact !== 'expiry' || (before.expiresAt !== null && after.expiresAt !== null);
}

function compareLine(pair: LinePair, place: number): LineComparison {
  const { before, after } = pair;
  const key = after?.id ?? before?.id ?? `line ${place}`;
  if (before === null) return { ...pair, key, change: 'added', parts: [] };
  if (after === null) return { ...pair, key, change: 'removed', parts: [] };
  const parts = LINE_PARTS.filter((part) => !isEqual(partOf(before, part), partOf(after, part)));
  // What one of them does not know of is no change.
  const known = parts.filter((part) => part !== 'customFields' || bothKnow(before, after));
  return { ...pair, key, change: known.length > 0 ? 'changed' : 'same', parts: known };
}

function bothKnow(before: ComparedLine, after: ComparedLine): boolean {
  return before.customFields !== null && after.customFields !== null;
}

function partOf(line: ComparedLine, part: LinePart): unknown {
  switch (part) {
    case 'product':
      return [line.variantGid, line.productTitle, line.variantName, line.sku];
    case 'quantity':
      return line.quantity;
    case 'unitPrice':
      return line.unitPrice;
    case 'discount':
      return [line.discount?.kind, line.discount?.value, line.discountAmount];
    case 'total':
      return line.total;
    case 'note':
      return line.note ?? '';
    case 'handling':
      return [line.taxable, line.requiresShipping];
    case 'customFields':
      return inOrder(line.customFields);
  }
}

function factOf({ snapshot, expiresAt }: ComparedVersion, fact: Fact): unknown {
  switch (fact) {
    case 'subtotal':
      return snapshot.subtotal;
    case 'discount':
      return [snapshot.discount?.kind, snapshot.discount?.value, snapshot.discountAmount];
    case 'shipping':
      return [snapshot.shipping?.title, snapshot.shipping?.price];
    case 'total':
      return [snapshot.total, snapshot.taxesIncluded];
    case 'currency':
      return snapshot.currency;
    case 'expiry':
      return expiresAt?.getTime();
    case 'paymentTerms':
      return [snapshot.paymentTerms?.name, snapshot.paymentTerms?.dueOn];
    case 'terms':
      return snapshot.terms ?? '';
    case 'poNumber':
      return snapshot.poNumber ?? '';
    case 'customer': {
      const { name, company, email, phone } = snapshot.customer;
      return [name, company, email, phone];
    }
    case 'buyer':
      return [snapshot.companyName, snapshot.companyLocationName, snapshot.buysAsThemself];
    case 'address':
      return Object.values(snapshot.address ?? {});
    case 'language':
      return snapshot.locale;
  }
}

/** By name, those of `after` in their order and then what only `before` has. */
function compareFields(before: CustomFields | null, after: CustomFields | null): FieldComparison[] {
  if (before === null || after === null) return [];
  const labels = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...labels].map((label) => {
    const values = { before: valueOf(before, label), after: valueOf(after, label) };
    return { label, ...values, changed: values.before !== values.after };
  });
}

function valueOf(fields: CustomFields, label: string): CustomFields[string] {
  const value = Object.hasOwn(fields, label) ? fields[label] : null;
  return value === undefined || value === '' ? null : value;
}

/** By name, without those that say nothing. */
function inOrder(fields: CustomFields | null): unknown {
  return Object.entries(fields ?? {})
    .filter(([, value]) => value !== null && value !== '')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Of plain values alone. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
