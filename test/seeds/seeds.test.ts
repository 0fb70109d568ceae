import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVENTS } from '#app/quotes/events.ts';
import { ADDTOQUOTE_DELIVERY_SECTIONS } from './addtoquote-delivery.ts';
import { ADDTOQUOTE_EVENT_SECTIONS } from './addtoquote-events.ts';
import { ADDTOQUOTE_SETUP_SECTIONS } from './addtoquote-setup.ts';
import { B2B_NINJA_SECTIONS } from './b2b-ninja.ts';
import { PROTOCOL_DELIVERY_SECTIONS } from './protocols-delivery.ts';
import { PROTOCOL_NATIVE_SECTIONS } from './protocols-native.ts';
import { SALESBYTE_SECTIONS } from './salesbyte.ts';
import type { Proof, Section } from './statement.ts';
import { SUPEROFFICE_SECTIONS } from './superoffice.ts';

/** What the source documents say of the app, each statement with the tests that prove it. */
const DOCUMENTS: [name: string, sections: readonly Section[]][] = [
  [
    'AddToQuote (seed 000)',
    [...ADDTOQUOTE_DELIVERY_SECTIONS, ...ADDTOQUOTE_EVENT_SECTIONS, ...ADDTOQUOTE_SETUP_SECTIONS],
  ],
  ['SalesByte (seed 001)', SALESBYTE_SECTIONS],
  ['SuperOffice (seed 002)', SUPEROFFICE_SECTIONS],
  ['B2B Ninja (seed 003)', B2B_NINJA_SECTIONS],
  ['the wire contract', [...PROTOCOL_NATIVE_SECTIONS, ...PROTOCOL_DELIVERY_SECTIONS]],
];

const sources = new Map<string, string>();

/** The text of a file of tests; empty where there is none. */
function source(file: string): string {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  sources.set(file, text);
  return text;
}

/** Whether a test that runs has that title: test('…'), it("…"), test.each(…)(`…`), test.runIf(…)('…'). */
function exists({ file, title }: Proof): boolean {
  const text = source(file);
  return ["'", '"', '`'].some((quote) => {
    const literal = `${quote}${title}${quote}`.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return new RegExp(`(?:\\b(?<!\\.)(?:test|it)|\\))\\(\\s*${literal},`).test(text);
  });
}

test.each(DOCUMENTS)('%s: every statement has tests, and they exist', (_name, sections) => {
  const statements = sections.flatMap(({ about, statements: all }) =>
    all.map((statement) => ({ ...statement, says: `${about}: ${statement.says}` })),
  );
  const unproved = statements.filter(({ tests, later }) => tests.length === 0 && !later);
  expect(unproved.map(({ says }) => says)).toEqual([]);
  const missing = statements.flatMap(({ says, tests }) =>
    tests
      .filter((proof) => !exists(proof))
      .map(({ file, title }) => `${says}: no test “${title}” in ${file}`),
  );
  expect(missing).toEqual([]);
});

test('what waits for an event that nothing makes happen yet is proved once it does', () => {
  const waiting = DOCUMENTS.flatMap(([, sections]) =>
    sections.flatMap(({ statements }) => statements),
  ).filter(({ later, tests }) => later && EVENTS[later].live && tests.length === 0);
  expect(waiting.map(({ says }) => says)).toEqual([]);
});

test('a title in no test, or in a file that is gone, is noticed', () => {
  const file = 'test/seeds/seeds.test.ts';
  expect(exists({ file, title: 'a title in no test, or in a file that is gone, is noticed' })).toBe(
    true,
  );
  expect(exists({ file, title: 'SalesByte (seed 001)' })).toBe(false);
  expect(exists({ file: 'test/seeds/gone.test.ts', title: 'anything' })).toBe(false);
});
