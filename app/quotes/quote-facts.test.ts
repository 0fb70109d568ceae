import { Prisma, type Quote } from '@prisma/client';
import { expect, test } from 'vitest';
import { b2bNinjaBody } from '../outbound/formats/b2b-ninja.ts';
import { quoteFacts } from './quote-facts.ts';

type Lines = Parameters<typeof quoteFacts>[0]['lineItems'];

const amount = (text: string | null) => (text === null ? null : new Prisma.Decimal(text));

function line(changes: {
  quantity?: number;
  catalogPrice: string;
  requestedPrice?: string | null;
  quotedPrice?: string | null;
  currency?: string;
}): Lines[number] {
  const { quantity = 1, currency = 'USD', requestedPrice = null, quotedPrice = null } = changes;
  return {
    position: 0,
    productGid: 'gid://shopify/Product/7',
    quantity,
    currency,
    catalogPrice: new Prisma.Decimal(changes.catalogPrice),
    requestedPrice: amount(requestedPrice),
    quotedPrice: amount(quotedPrice),
  } as unknown as Lines[number];
}

function factsOf(currency: string, total: string, lineItems: Lines) {
  const quote = {
    id: 'quo_1',
    number: 1001,
    status: 'sent',
    currency,
    total: new Prisma.Decimal(total),
    tags: [],
    customerName: 'Ada Lovelace',
    createdAt: new Date('2026-11-16T09:30:00.000Z'),
  } as unknown as Quote;
  return quoteFacts({ quote, lineItems, actorId: 0 });
}

test('lines are told at the catalogue’s price and at what is quoted', () => {
  const lineItems = [
    line({ quantity: 2, catalogPrice: '20.00', quotedPrice: '18.00' }),
    line({ quantity: 3, catalogPrice: '5.00', requestedPrice: '4.50' }),
  ];
  expect(factsOf('USD', '49.50', lineItems)).toMatchObject({
    lines: [
      { listPrice: '20.00', listTotal: '40.00', price: '18.00', total: '36.00' },
      { listPrice: '5.00', listTotal: '15.00', price: '4.50', total: '13.50' },
    ],
    listTotal: '55.00',
    total: '49.50',
  });
});

test('a catalogue price in another currency is added to nothing: what is quoted stands for it', () => {
  const lineItems = [
    line({ quantity: 2, catalogPrice: '20.00', quotedPrice: '3000', currency: 'USD' }),
    line({ quantity: 1, catalogPrice: '150', quotedPrice: '120', currency: 'JPY' }),
  ];
  expect(factsOf('JPY', '6120', lineItems)).toMatchObject({
    lines: [
      { listPrice: '3000', listTotal: '6000', price: '3000', total: '6000' },
      { listPrice: '150', listTotal: '150', price: '120', total: '120' },
    ],
    listTotal: '6150',
    total: '6120',
  });
});

test('B2B Ninja’s receivers are told of one currency alone, and of no discount that is none', () => {
  const lineItems = [
    line({ quantity: 2, catalogPrice: '20.00', quotedPrice: '18.40', currency: 'USD' }),
  ];
  const event = {
    id: 'evt_1',
    type: 'quote.sent',
    occurredAt: new Date('2026-11-19T14:05:12.000Z'),
    shopDomain: 'acme.myshopify.com',
    data: {},
  };
  const quote = factsOf('EUR', '36.80', lineItems);
  const body = JSON.parse(b2bNinjaBody({ event, quote, endpoint: { name: 'CRM' } })) as unknown;
  expect(body).toMatchObject({
    quote: {
      products: [
        {
          price: 18.4,
          price_total: 36.8,
          quote: '18.40',
          quote_total: '36.80',
          discount: 0,
          discount_total: 0,
        },
      ],
      price_total: '36.80',
      quote_total: '36.80',
    },
  });
});
