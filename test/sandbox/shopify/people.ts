import { DANA } from '../storefront/customer.ts';
import type { CompanyRecord, CustomerRecord, ShopState } from './records.ts';

/** The customers and companies that the sandbox begins with: one of each kind of buyer. */

interface Person {
  number: number;
  firstName: string;
  lastName: string;
  email: string;
  phone?: string;
  company?: string;
  street: string;
  city: string;
  province?: [code: string, name: string];
  zip: string;
  country?: string;
}

const MADE_AT = '2026-01-05T09:00:00Z';

function customerRecord(person: Person): CustomerRecord {
  const { number, firstName, lastName, email, phone = null, company = null } = person;
  const [provinceCode = null, province = null] = person.province ?? [];
  return {
    id: customerId(number),
    email,
    phone,
    firstName,
    lastName,
    note: null,
    tags: [],
    addresses: [
      {
        id: `gid://shopify/MailingAddress/${number}`,
        address1: person.street,
        address2: null,
        city: person.city,
        company,
        countryCode: person.country ?? 'US',
        firstName,
        lastName,
        phone,
        provinceCode,
        province,
        zip: person.zip,
      },
    ],
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  };
}

const customerId = (number: number): string => `gid://shopify/Customer/${number}`;
const locationId = (number: number): string => `gid://shopify/CompanyLocation/${number}`;

interface Company {
  number: number;
  name: string;
  /** By number. */
  locations: Record<number, string>;
  /** Numbers of customers, each with those of the locations they buy for. */
  contacts: Record<number, number[]>;
}

function companyRecord({ number, name, locations, contacts }: Company): CompanyRecord {
  const people = Object.entries(contacts).map(([person, places]) => ({
    id: `gid://shopify/CompanyContact/${number}${person}`,
    customerId: customerId(Number(person)),
    locationIds: places.map(locationId),
  }));
  const names = Object.entries(locations).map(([place, called]) => [
    locationId(Number(place)),
    called,
  ]);
  return {
    id: `gid://shopify/Company/${number}`,
    name,
    contactIds: people.map(({ id }) => id),
    locationIds: Object.keys(locations).map((place) => locationId(Number(place))),
    locationNames: Object.fromEntries(names) as Record<string, string>,
    contacts: people,
  };
}

const CUSTOMERS = [
  /** Buys for one company, at one location. */
  customerRecord({
    number: Number(DANA.id),
    firstName: 'Dana',
    lastName: 'Reyes',
    email: DANA.email,
    phone: DANA.phone,
    company: DANA.default_address.company,
    street: '410 Example Avenue',
    city: 'Chicago',
    province: ['IL', 'Illinois'],
    zip: '60601',
  }),
  /** Buys for two companies, one of which has two locations. */
  customerRecord({
    number: 7002,
    firstName: 'Priya',
    lastName: 'Nandakumar',
    email: 'priya@lakeside-procurement.example',
    phone: '+1 555 010 0163',
    company: 'Lakeside Procurement Partners',
    street: '22 Harbor Example Road',
    city: 'Milwaukee',
    province: ['WI', 'Wisconsin'],
    zip: '53202',
  }),
  /** Buys for one company, at either of two locations. */
  customerRecord({
    number: 7003,
    firstName: 'Jonas',
    lastName: 'Ahlberg',
    email: 'jonas@nordhall.example',
    company: 'Nordhall Machinery',
    street: 'Beispielstraße 8',
    city: 'Hamburg',
    zip: '20095',
    country: 'DE',
  }),
  /** Buys for nobody else. */
  customerRecord({
    number: 7004,
    firstName: 'Tomás',
    lastName: 'Iglesias',
    email: 'tomas@example.com',
    street: '5 Sample Court',
    city: 'Austin',
    province: ['TX', 'Texas'],
    zip: '73301',
  }),
];

const COMPANIES = [
  companyRecord({
    number: 601,
    name: DANA.default_address.company,
    locations: { 6011: 'Chicago yard' },
    contacts: { [Number(DANA.id)]: [6011] },
  }),
  companyRecord({
    number: 602,
    name: 'Lakeside Hotels & Conference Centers of Wisconsin and Upper Michigan',
    locations: { 6021: 'Milwaukee harbor front', 6022: 'Marquette' },
    contacts: { 7002: [6021, 6022] },
  }),
  companyRecord({
    number: 603,
    name: 'Lakeside Marinas',
    locations: { 6031: 'Head office' },
    contacts: { 7002: [6031] },
  }),
  companyRecord({
    number: 604,
    name: 'Nordhall Machinery',
    locations: { 6041: 'Werk Hamburg', 6042: 'Werk Kiel' },
    contacts: { 7003: [6041, 6042] },
  }),
];

export const PEOPLE = {
  customers: CUSTOMERS,
  companies: COMPANIES,
} satisfies Partial<ShopState>;
