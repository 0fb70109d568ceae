import { expect, test } from 'vitest';
import { quotesCsvHeader, quotesCsvLines } from './export-csv.ts';
import type { ExportRow } from './export-row.ts';

const row: ExportRow = {
  id: 'quo_1',
  name: 'Q-1001',
  status: 'sent',
  stage: 'Awaiting customer response',
  assignee: 'Sam Team',
  customerName: 'Ada Lovelace',
  customerCompany: 'Engines, Ltd',
  customerEmail: 'ada@example.com',
  customerPhone: '+44 20 7946 0000',
  city: 'London',
  country: 'GB',
  items: 2,
  pieces: 13,
  totalRequested: '185.00',
  total: '179.50',
  currency: 'GBP',
  tags: ['rush', 'key account'],
  poNumber: null,
  origin: 'storefront',
  version: 1,
  createdAt: new Date('2026-11-21T18:00:00.123Z'),
  firstSentAt: new Date('2026-11-22T09:00:00Z'),
  approvedAt: null,
  convertedAt: null,
  orderedAt: null,
  expiresAt: new Date('2026-12-22T09:00:00Z'),
  updatedAt: new Date('2026-11-22T09:00:00Z'),
  orderName: null,
  orderCancelledAt: null,
};

test('the file begins with a byte order mark and the names of its columns, one for each cell', () => {
  const header = quotesCsvHeader();
  expect(header).toMatch(/^\uFEFF"Quote","Status","Stage",.*"Quote id"\r\n$/);
  const cells = (line: string) => line.match(/("([^"]|"")*"|[^,\r]*)(,|\r)/g)?.length;
  expect(cells(header)).toBe(cells(quotesCsvLines([row])));
});

test('a quote is one line, with times in ISO 8601, amounts as they are, and nothing where there is nothing yet', () => {
  expect(quotesCsvLines([row])).toBe(
    '"Q-1001","sent","Awaiting customer response","Sam Team","Ada Lovelace","Engines, Ltd",' +
      `"ada@example.com","'+44 20 7946 0000","London","GB",2,13,"185.00","179.50","GBP",` +
      '"rush, key account",,"storefront",1,"2026-11-21T18:00:00.123Z","2026-11-22T09:00:00.000Z",' +
      ',,,"2026-12-22T09:00:00.000Z","2026-11-22T09:00:00.000Z",,,"quo_1"\r\n',
  );
});

test('a customer’s name that begins like a formula is none to a spreadsheet', () => {
  expect(
    quotesCsvLines([{ ...row, customerName: '=HYPERLINK("https://evil.example")' }]),
  ).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
});
