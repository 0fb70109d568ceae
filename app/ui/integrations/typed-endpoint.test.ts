import { expect, test } from 'vitest';
import { headersField, isDirty, sharingAddress, startingFrom } from './typed-endpoint.ts';

const initial = startingFrom({
  name: 'CRM',
  url: 'https://crm.example.com/hooks',
  events: ['quote.created', 'quote.converted'],
  format: 'native',
  schedule: 'standard',
  rateLimitPerMinute: 60,
  secret: { choice: 'new', text: '' },
  headerNames: ['Authorization'],
});
const [authorization] = initial.headers;
if (!authorization) throw new Error('The form begins with one header.');

test('a form is unsaved once something differs, in whatever order events were ticked', () => {
  expect(isDirty({ ...initial, events: ['quote.converted', 'quote.created'] }, initial)).toBe(
    false,
  );
  expect(isDirty({ ...initial, events: ['quote.created'] }, initial)).toBe(true);
  expect(isDirty({ ...initial, name: 'ERP' }, initial)).toBe(true);
  expect(isDirty({ ...initial, schedule: 'extended' }, initial)).toBe(true);
  expect(isDirty({ ...initial, format: 'salesbyte' }, initial)).toBe(true);
  expect(isDirty({ ...initial, rateLimitPerMinute: '' }, initial)).toBe(true);
  expect(isDirty({ ...initial, secret: { choice: 'own', text: '' } }, initial)).toBe(true);
  expect(isDirty({ ...initial, headers: [] }, initial)).toBe(true);
  expect(isDirty({ ...initial, headers: [{ ...authorization, value: 'x' }] }, initial)).toBe(true);
});

test('a stored value stays while its name does and nothing is typed over it', () => {
  const sent = (change: Partial<typeof authorization>): unknown =>
    JSON.parse(headersField([{ ...authorization, ...change }]));
  expect(sent({})).toEqual([{ name: 'Authorization', value: null }]);
  expect(sent({ name: 'authorization ' })).toEqual([{ name: 'authorization ', value: null }]);
  expect(sent({ value: 'Bearer 1' })).toEqual([{ name: 'Authorization', value: 'Bearer 1' }]);
  expect(sent({ name: 'X-Key' })).toEqual([{ name: 'X-Key', value: '' }]);
  expect(sent({ storedAs: null })).toEqual([{ name: 'Authorization', value: '' }]);
});

test('an address is the same however it is spelt, and half an address is none', () => {
  const others = [{ url: 'https://crm.example.com/hooks' }];
  expect(sharingAddress(' HTTPS://CRM.example.com:443/hooks', others)).toBe(others[0]);
  expect(sharingAddress('https://crm.example.com/hooks/2', others)).toBeNull();
  expect(sharingAddress('https://', others)).toBeNull();
  expect(sharingAddress('', [{ url: '' }])).toBeNull();
});
