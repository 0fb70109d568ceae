import { expect, test } from 'vitest';
import {
  buyerChoiceOf,
  buyerValue,
  isSameBuyer,
  parseBuyerValue,
  UNDECIDED,
  type BuyerChoice,
} from './buyer.ts';

const CONTACT = 'gid://shopify/CompanyContact/2';
const at = (location: number): BuyerChoice => ({
  kind: 'company',
  contactGid: CONTACT,
  locationGid: `gid://shopify/CompanyLocation/${location}`,
});

test.each([null, { kind: 'themself' } as const, at(3)])(
  '%j goes through a form unharmed',
  (choice) => {
    expect(parseBuyerValue(buyerValue(choice))).toEqual(choice);
  },
);

test.each(['company', CONTACT, `${CONTACT} gid://shopify/Company/3`, 'themself '])(
  '%j is no choice',
  (value) => {
    expect(parseBuyerValue(value)).toBeUndefined();
  },
);

test('another location is another buyer, and nobody is the same as nobody', () => {
  expect(isSameBuyer(at(3), at(3))).toBe(true);
  expect(isSameBuyer(at(3), at(4))).toBe(false);
  expect(isSameBuyer(at(3), { kind: 'themself' })).toBe(false);
  expect(isSameBuyer(null, { kind: 'themself' })).toBe(false);
  expect(isSameBuyer(null, null)).toBe(true);
});

test('a company is one with all three ids', () => {
  const ids = {
    companyGid: 'gid://shopify/Company/1',
    companyContactGid: CONTACT,
    companyLocationGid: 'gid://shopify/CompanyLocation/3',
  };
  expect(buyerChoiceOf({ ...UNDECIDED, ...ids })).toEqual(at(3));
  expect(buyerChoiceOf({ ...UNDECIDED, ...ids, companyLocationGid: null })).toBeNull();
  expect(buyerChoiceOf({ ...UNDECIDED, buysAsThemself: true })).toEqual({ kind: 'themself' });
});
