import { expect, test } from 'vitest';
import { eraseBody } from './erase-body.ts';

const erased = { name: '[erased]', email: 'erased@erased.invalid' };

test('of SalesByte’s body only what names the customer is taken out', () => {
  const body =
    '{"id":1042,"customer_name":"Jordan Example","customer_email":"jordan@example.com","custom_fields":{"Phone":"555"},"quote_value":99999999999999.9999,"signed_offer":{"main_document_name":"For Jordan"}}';
  const without = eraseBody('salesbyte', body, erased);
  expect(without).not.toMatch(/Jordan|jordan|555/);
  expect(without).toContain('"id":1042,"customer_name":"[erased]"');
  expect(without).toContain('"quote_value":99999999999999.9999');
});

test('of B2B Ninja’s body the customer is taken out and the keys stay', () => {
  const body =
    '{"event":"Quote - Created","quote_id":"quo_1","quote":{"customer":{"name":"Jordan Example","address":"100 Example Street","country":"US"},"total":1148.2}}';
  expect(eraseBody('b2b_ninja', body, erased)).toBe(
    '{"event":"Quote - Created","quote_id":"quo_1","quote":{"customer":{"name":"[erased]","address":"","country":""},"total":1148.2}}',
  );
});

test('SuperOffice’s body names nobody and stays as it is', () => {
  expect(eraseBody('superoffice', '{"EventId":"x"}', erased)).toBe('{"EventId":"x"}');
});
