import { expect, test } from 'vitest';
import { salesByteBody } from '#app/outbound/formats/salesbyte.ts';
import type { EventData } from '#app/quotes/events.ts';
import { EVENTS } from '#app/quotes/events.ts';
import { sampleEvents } from '#app/quotes/sample-event.ts';
import { keyPaths } from './key-paths.ts';
import { SALESBYTE_FIELDS } from './salesbyte.ts';

/** What seed 001 says of each field. */

type CheckedOut = EventData<'quote.checked_out'>;

const { data: sampled, quote } = sampleEvents('quo_1')('quote.checked_out');
const sample = EVENTS['quote.checked_out'].data.parse(sampled);

function body(changes: Partial<CheckedOut> = {}): Record<string, unknown> {
  const data = EVENTS['quote.checked_out'].data.parse({ ...sample, ...changes });
  const event = {
    id: 'evt_1',
    type: 'quote.checked_out',
    occurredAt: new Date('2026-11-19T14:05:12.000Z'),
    shopDomain: 'acme.myshopify.com',
    data,
  };
  const told = { event, quote, endpoint: { name: 'CRM' } };
  return JSON.parse(salesByteBody(told)) as Record<string, unknown>;
}

const signed = { name: 'Order form', url: 'https://example.com/order-form.pdf' };
const unsigned = { name: 'Data processing', url: 'https://example.com/data.pdf' };

test('every field says what the documentation has it say', () => {
  const changes = {
    quote_value: '1250.5',
    additional_documents_signed: [signed],
    additional_documents_requiring_signature: [unsigned],
  };
  expect(body(changes)).toEqual({
    id: 1042,
    quote_profile_name: 'Standard quote',
    customer_name: 'Jordan Example',
    customer_first_name: 'Jordan',
    customer_last_name: 'Example',
    customer_company: 'Example Trading Co.',
    customer_phone: '+1 555 0100',
    customer_email: 'jordan@example.com',
    address_firstline: '100 Example Street',
    address_secondline: 'Dock 4',
    address_postcode: '62701',
    address_city: 'Springfield',
    custom_fields: { 'Purchase order': 'PO-7781', 'Delivery week': '49' },
    quote_value: 1250.5,
    created_at: '2026-11-16T09:30:00.000000Z',
    updated_at: '2026-11-19T14:05:12.000000Z',
    salesperson: { name: 'Riley Sample', email: 'riley@example.com' },
    is_signed: true,
    is_fully_signed: true,
    requires_more_signatures: false,
    is_project_approval_pending: false,
    is_project_approval_signed: false,
    signed_offer: {
      main_document_name: 'Quote Q-1042',
      main_document_url: 'https://example.com/quotes/1042/signed.pdf',
      extra_documents: [
        { name: 'Terms of delivery', pdf_url: 'https://example.com/quotes/1042/terms.pdf' },
      ],
    },
    signed_products: {
      original_price_including_vat: 1401.63,
      price_including_vat: 1242.92,
      discount_including_vat: 158.71,
      currency: 'USD',
      products: [
        {
          sku: 'BOX-403020-DW',
          amount: 500,
          url: 'https://example.com/products/corrugated-shipping-box',
          name: 'Corrugated Shipping Box',
          original_price_including_vat: 2.27325,
          price_including_vat: 2.002625,
          original_sum_including_vat: 1136.63,
          sum_including_vat: 1001.31,
          currency: 'USD',
          price_unit: 'pcs',
        },
        {
          sku: 'TAPE-P-50',
          amount: 72,
          url: 'https://example.com/products/paper-tape',
          name: 'Paper Tape',
          original_price_including_vat: 3.6805,
          price_including_vat: 3.35575,
          original_sum_including_vat: 265,
          sum_including_vat: 241.61,
          currency: 'USD',
          price_unit: 'pcs',
        },
      ],
    },
    additional_documents_signed: [signed],
    additional_documents_requiring_signature: [unsigned],
    statuses: ['signed', 'delivered'],
    links: {
      edit: 'https://example.com/admin/quotes/1042',
      customer_view: 'https://example.com/quotes/1042',
      customer_verificate: 'https://example.com/quotes/1042/verify',
      customer_project_approval: 'https://example.com/quotes/1042/approve',
    },
  });
});

test('each of the five flags is its own', () => {
  const off = Object.fromEntries(Object.keys(sample.signature).map((flag) => [flag, false]));
  for (const flag of Object.keys(off)) {
    const signature = { ...off, [flag]: true } as CheckedOut['signature'];
    expect(body({ signature })).toMatchObject(signature);
  }
});

test('what the documentation lets be null is null where there is nothing', () => {
  const nobody = { first_name: null, last_name: null, phone: null, company: null };
  const bare = body({
    customer: { ...sample.customer, ...nobody },
    verified_address: null,
    quote_value: null,
    signed_offer: null,
    signed_products: null,
    custom_fields: {},
  });
  const nulls = Object.keys(bare).filter((key) => bare[key] === null);
  expect(nulls).toEqual([
    'customer_first_name',
    'customer_last_name',
    'customer_company',
    'customer_phone',
    'address_firstline',
    'address_secondline',
    'address_postcode',
    'address_city',
    'quote_value',
    'signed_offer',
    'signed_products',
  ]);
  expect(bare.custom_fields).toEqual({});
});

test('of twelve custom fields ten are sent', () => {
  const labels = Array.from({ length: 12 }, (_, n) => `Label ${n}`);
  const sent = body({ custom_fields: Object.fromEntries(labels.map((label) => [label, 'x'])) });
  expect(Object.keys(sent.custom_fields as object)).toEqual(labels.slice(0, 10));
});

test('the list of fields has every field that is sent, and no other', () => {
  const all = body({
    additional_documents_signed: [signed],
    additional_documents_requiring_signature: [unsigned],
  });
  expect(keyPaths(all).toSorted()).toEqual([...SALESBYTE_FIELDS].toSorted());
});
