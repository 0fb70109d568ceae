import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';

test('line breaks of any system become line feeds', () => {
  expect(cleanText('one\r\ntwo\rthree\nfour')).toBe('one\ntwo\nthree\nfour');
});

test('one line stays one line', () => {
  expect(cleanLine('  Ada\r\n\tLovelace ')).toBe('Ada Lovelace');
});

test('NUL and other control characters go', () => {
  expect(cleanText('a\u0000b\u0007c\u001b[31m\u0085')).toBe('abc[31m');
});

test('characters that turn text around go, the words stay', () => {
  expect(cleanText('safe\u202Egnp.exe\u2066x\u2069')).toBe('safegnp.exex');
});

test('Hebrew, Arabic, emoji and their joiners are left alone', () => {
  const text = 'שלום \u200Fمرحبا می\u200Cخواهم 👩\u200D🔧';
  expect(cleanText(text)).toBe(text.normalize('NFC'));
});

test('HTML is text', () => {
  expect(cleanText('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
});

test('half of a character is replaced, for it could not be stored', () => {
  expect(cleanText('a\uD800b')).toBe('a\uFFFDb');
});

test('cleaning twice is cleaning once, and nothing hidden is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean).not.toMatch(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/u);
      expect(clean.isWellFormed()).toBe(true);
    }),
  );
});
