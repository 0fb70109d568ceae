import { describe, expect, test } from 'vitest';
import { isOfFormat } from './file-content.server.ts';
import { ALLOWED_EXTENSIONS, claimedFormat } from './file-formats.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  );

/** A zip's first local header: an empty stored entry of this name. */
function zipOf(entry: string): Uint8Array {
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  header.writeUInt16LE(entry.length, 26);
  return Buffer.concat([
    header,
    Buffer.from(entry),
    Buffer.from('PK\u0005\u0006'),
    Buffer.alloc(18),
  ]);
}

const PNG = bytes(
  [0x89],
  'PNG\r\n\u001a\n',
  [0, 0, 0, 13],
  'IHDR',
  Array<number>(17).fill(1),
  [0, 0, 0, 1],
  'IDAT',
  Array<number>(50).fill(0),
);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF\u0000', Array<number>(60).fill(0));
const PDF = bytes('%PDF-1.7\n%âãÏÓ\n', Array<number>(60).fill(32));
const DWG = bytes('AC1032', Array<number>(60).fill(0));
const HEIC = bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic', Array<number>(60).fill(0));
const WEBP = bytes('RIFF', [50, 0, 0, 0], 'WEBPVP8 ', Array<number>(60).fill(0));
const CFB = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Array<number>(600).fill(0));
const EXE = bytes('MZ', Array<number>(120).fill(0));
const STEP = bytes('ISO-10303-21;\nHEADER;\n');
const DXF = bytes('  0\nSECTION\n  2\nHEADER\n');

async function passes(filename: string, content: Uint8Array, mimeType = ''): Promise<boolean> {
  const format = claimedFormat(filename, mimeType);
  return format !== null && (await isOfFormat(content, format));
}

describe('honest files pass', () => {
  test.each<[string, Uint8Array, string]>([
    ['logo.png', PNG, 'image/png'],
    ['photo.JPG', JPEG, 'image/jpeg'],
    ['photo.heic', HEIC, ''],
    ['photo.heic', JPEG, 'image/heic'],
    ['picture.webp', WEBP, 'image/webp'],
    ['plan.pdf', PDF, 'application/pdf'],
    ['plan.dwg', DWG, 'application/octet-stream'],
    ['plan.dxf', DXF, ''],
    ['part.stp', STEP, ''],
    ['part.step', STEP, 'model/step'],
    ['old.xls', CFB, 'application/vnd.ms-excel'],
    ['all.zip', zipOf('a.txt'), 'application/x-zip-compressed'],
    [
      'big.docx',
      zipOf('word/media/large.png'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['list.csv', Buffer.from('sku;Größe\nA;1\n'), 'application/vnd.ms-excel'],
    ['excel.csv', Buffer.from('sku;Größe\r\nA;1\r\n', 'latin1'), 'text/csv'],
    ['note.txt', Buffer.from('Grüße 👋'), 'text/plain; charset=utf-8'],
  ])('%s', async (filename, content, mimeType) => {
    expect(await passes(filename, content, mimeType)).toBe(true);
  });
});

describe('lying files do not', () => {
  test.each<[string, string, Uint8Array]>([
    ['a program called PDF', 'invoice.pdf', EXE],
    ['a program called PNG', 'logo.png', EXE],
    ['HTML called PNG', 'logo.png', Buffer.from('<html><script>alert(1)</script>')],
    ['a PNG called JPEG', 'logo.jpg', PNG],
    ['a PDF called text', 'note.txt', PDF],
    ['a zip called CSV', 'list.csv', zipOf('a.txt')],
    ['text with NUL', 'note.txt', Buffer.from('a\0b')],
    ['bytes called CSV', 'list.csv', Buffer.from([0x47, 0x72, 0x01, 0xdf, 0x65, 0x20])],
    ['text called STEP', 'part.step', Buffer.from('hello')],
    ['nothing called PDF', 'plan.pdf', Buffer.alloc(0)],
  ])('%s', async (_what, filename, content) => {
    expect(await passes(filename, content)).toBe(false);
  });
});

test('a text cut in the middle of a character is still a text', async () => {
  const cut = Buffer.from('a€').subarray(0, 3);
  expect(await passes('note.txt', cut)).toBe(true);
});

describe('names and types', () => {
  test.each([
    ['page.html', 'text/html'],
    ['logo.svg', 'image/svg+xml'],
    ['setup.exe', 'application/octet-stream'],
    ['macro.xlsm', ''],
    ['noextension', 'application/pdf'],
    ['.pdf.', ''],
    ['plan.pdf', 'text/html'],
    ['plan.pdf\u0000.png', 'application/pdf'],
    ['plan.constructor', ''],
  ])('%s as %j is not allowed', (filename, mimeType) => {
    expect(claimedFormat(filename, mimeType)).toBeNull();
  });

  test('no extension stands for two formats', () => {
    expect(new Set(ALLOWED_EXTENSIONS).size).toBe(ALLOWED_EXTENSIONS.length);
  });
});
