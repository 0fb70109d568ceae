import { expect, test } from 'vitest';
import { b2bNinjaBody } from '#app/outbound/formats/b2b-ninja.ts';
import { sampleEvents } from '#app/quotes/sample-event.ts';
import { B2B_NINJA_FIELDS } from './b2b-ninja.ts';
import { keyPaths } from './key-paths.ts';

const { quote } = sampleEvents('quo_1')('quote.tagged');
const event = {
  id: 'evt_1',
  type: 'quote.tagged',
  occurredAt: new Date('2026-11-19T14:05:12.000Z'),
  shopDomain: 'acme.myshopify.com',
  data: {},
};

const body: unknown = JSON.parse(b2bNinjaBody({ event, quote, endpoint: { name: 'CRM' } }));

test('every field says what B2B Ninja’s own API has it say', () => {
  expect(body).toEqual({
    event: 'Quote - Tagged',
    quote_id: 'quo_1',
    quote: {
      customer: {
        name: 'Jordan Example',
        address: '100 Example Street',
        'address-2': 'Dock 4',
        city: 'Springfield',
        state: 'IL',
        zipcode: '62701',
        country: 'US',
      },
      products: [
        {
          id: 1000000001,
          qty: 500,
          price: 2.1,
          price_total: 1050,
          quote: '1.85',
          quote_total: '925.00',
          discount: 0.25,
          discount_total: 125,
          key: null,
        },
        {
          id: 1000000002,
          qty: 72,
          price: 3.4,
          price_total: 244.8,
          quote: '3.10',
          quote_total: '223.20',
          discount: 0.3,
          discount_total: 21.6,
          key: null,
        },
      ],
      quote_total: '1148.20',
      price_total: '1294.80',
      shipping: { type: 'no_additional' },
      created: Date.parse('2026-11-16T09:30:00.000Z'),
      status: 'new',
      tags: ['Priority'],
      total: 1148.2,
    },
  });
});

test('the list of fields has every field that is sent, and no other', () => {
  expect(keyPaths(body).toSorted()).toEqual([...B2B_NINJA_FIELDS].toSorted());
});
