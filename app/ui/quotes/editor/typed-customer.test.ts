import { expect, test } from 'vitest';
import type { FoundCustomer } from '../../../shopify/found-customer.ts';
import { accountGid, pickedCustomer, typedCustomer } from './typed-customer.ts';

const GID = 'gid://shopify/Customer/7';
const DANA: FoundCustomer = {
  gid: GID,
  label: 'Dana Reyes',
  name: 'Dana Reyes',
  email: 'dana@example.com',
  phone: '+1 555 010 0142',
  company: 'Example Builders',
  address: {
    street: '1 Example Street',
    street2: null,
    city: 'Chicago',
    province: 'Illinois',
    zip: '60601',
    country: 'US',
  },
};

test('picking a customer fills in everything that is known of them, and clears the rest', () => {
  expect(pickedCustomer({ ...DANA, phone: null })).toEqual({
    customer: {
      account: { gid: GID, email: 'dana@example.com' },
      name: 'Dana Reyes',
      email: 'dana@example.com',
      phone: '',
      company: 'Example Builders',
    },
    address: {
      street: '1 Example Street',
      street2: '',
      city: 'Chicago',
      province: 'Illinois',
      zip: '60601',
      country: 'US',
    },
  });
});

test('another address is another person, until the first is typed again', () => {
  const { customer } = pickedCustomer(DANA);
  expect(accountGid(customer)).toBe(GID);
  expect(accountGid({ ...customer, email: 'dana@example.co' })).toBeNull();
  expect(accountGid({ ...customer, email: ' Dana@Example.com' })).toBe(GID);
});

test('an account without an address stays, whatever address is typed for it', () => {
  const { customer } = pickedCustomer({ ...DANA, email: null });
  expect(customer.email).toBe('');
  expect(accountGid({ ...customer, email: 'dana@work.example' })).toBe(GID);
});

test('a quote’s own customer has the account that the quote has', () => {
  const { name, phone, company } = DANA;
  const own = { gid: GID, name, email: 'dana@example.com', phone, company };
  expect(accountGid(typedCustomer(own))).toBe(GID);
  expect(accountGid(typedCustomer({ ...own, gid: null }))).toBeNull();
});
