import { expect, test } from 'vitest';
import { csvHeader, csvLines } from './export-csv.ts';
import type { ExportLine } from './export-line.ts';

const line: ExportLine = {
  createdAt: new Date('2026-11-21T18:00:00.123Z'),
  eventType: 'quote.created',
  quoteId: 'quo_1',
  endpointName: 'CRM',
  endpointId: 'ep_1',
  deliveryId: 'dlv_1',
  eventId: 'evt_1',
  status: 'failed',
  attempt: 1,
  startedAt: new Date('2026-11-21T18:00:01.000Z'),
  url: 'https://crm.example.com/hooks',
  statusCode: 500,
  responseTimeMs: 45,
  error: 'The server answered 500.',
  responseBody: null,
};
const names = new Map([['quo_1', 'Q-1001']]);

test('the file begins with a byte order mark and the names of its columns', () => {
  expect(csvHeader()).toMatch(/^\uFEFF"Event time \(UTC\)","Event","Quote",.*"Endpoint id"\r\n$/);
});

test('an attempt is one line, with times in ISO 8601 and numbers as numbers', () => {
  expect(csvLines([line], names)).toBe(
    '"2026-11-21T18:00:00.123Z","quote.created","Q-1001","CRM","failed",1,"2026-11-21T18:00:01.000Z","https://crm.example.com/hooks",500,45,"The server answered 500.",,"dlv_1","evt_1","ep_1"\r\n',
  );
});

test('what there is not yet is empty', () => {
  const waiting = { ...line, attempt: null, startedAt: null, url: null, statusCode: null };
  expect(csvLines([{ ...waiting, quoteId: null }], names)).toContain(
    '"quote.created","","CRM","failed",,,,,45,',
  );
});

test('quotes, commas and line breaks stay within their field', () => {
  expect(csvLines([{ ...line, responseBody: 'a "b",\r\nc' }], names)).toContain(
    ',"a ""b"",\r\nc",',
  );
});

test.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])(
  'a text that begins with %j is no formula to a spreadsheet',
  (sign) => {
    const answer = `${sign}HYPERLINK("https://example.com")`;
    expect(csvLines([{ ...line, responseBody: answer, endpointName: answer }], names)).toContain(
      `"'${sign}HYPERLINK(""https://example.com"")"`,
    );
  },
);

test('where a semicolon would end the cell, what follows is no formula either', () => {
  const responseBody = 'x;=HYPERLINK("https://evil.example";"open")';
  expect(csvLines([{ ...line, responseBody }], names)).toContain(`"x;'=HYPERLINK(`);
});
