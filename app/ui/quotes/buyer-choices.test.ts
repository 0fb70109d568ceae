import { expect, test } from 'vitest';
import type { BuyingCompany } from '../../shopify/buying-company.ts';
import { en } from '../../texts/en/catalogue.ts';
import { createTexts } from '../../texts/texts.ts';
import { buyerOptions, companyOf, formerCompany, unchosenLabel } from './buyer-choices.ts';

const { t } = createTexts('en', en);

const at = (company: number, location: number, name: string): BuyingCompany => ({
  companyGid: `gid://shopify/Company/${company}`,
  companyContactGid: `gid://shopify/CompanyContact/${company}`,
  companyLocationGid: `gid://shopify/CompanyLocation/${location}`,
  companyName: `Company ${company}`,
  companyLocationName: name,
});
const valueOf = (company: number, location: number) =>
  `gid://shopify/CompanyContact/${company} gid://shopify/CompanyLocation/${location}`;
const COMPANIES = [at(1, 11, 'Chicago'), at(1, 12, 'Marquette'), at(2, 21, 'Head office')];

test('locations are listed under their company, behind no choice and the customer themself', () => {
  expect(buyerOptions(t, COMPANIES, 'Choose')).toEqual([
    { label: 'Choose', value: '' },
    { label: 'The customer themself', value: 'themself' },
    {
      title: 'Company 1',
      options: [
        { label: 'Chicago', value: valueOf(1, 11) },
        { label: 'Marquette', value: valueOf(1, 12) },
      ],
    },
    { title: 'Company 2', options: [{ label: 'Head office', value: valueOf(2, 21) }] },
  ]);
});

test('what no choice comes to is said: the only company there is, or a question later', () => {
  expect(unchosenLabel(t, [])).toBe('The customer themself');
  expect(unchosenLabel(t, COMPANIES.slice(0, 1))).toBe('Automatic: Company 1, Chicago');
  expect(unchosenLabel(t, COMPANIES)).toBe('Chosen when it is converted');
});

test('a closed select shows a location alone, so its company is told beside it', () => {
  expect(companyOf(COMPANIES, valueOf(2, 21))).toBe('Company 2');
  expect(companyOf(COMPANIES, valueOf(2, 22))).toBeUndefined();
});

test('what was decided before keeps its names where it is no choice any more', () => {
  const stored = {
    kind: 'company' as const,
    contactGid: 'gid://shopify/CompanyContact/3',
    locationGid: 'gid://shopify/CompanyLocation/31',
    companyName: 'Company 3',
    locationName: 'Kiel',
  };
  expect(formerCompany(t, stored, valueOf(3, 31))).toEqual({
    option: { value: valueOf(3, 31), label: 'Kiel' },
    companyName: 'Company 3',
  });
  expect(formerCompany(t, stored, valueOf(1, 11))).toMatchObject({
    option: { label: 'As chosen before' },
  });
});
