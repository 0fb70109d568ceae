import { expect, test } from 'vitest';
import { judgeSecret } from './typed-secret.ts';

const make = (): string => 'whsec_new';
const own = (text: string) => judgeSecret({ choice: 'own', text }, 'superoffice', make);

test('a secret is made, or is the one that the receiver has already', () => {
  expect(judgeSecret({ choice: 'new', text: 'ignored' }, 'native', make)).toEqual({
    ok: true,
    secret: 'whsec_new',
    made: true,
  });
  expect(own(' s3cret! ')).toEqual({ ok: true, secret: 's3cret!', made: false });
  expect(own('x'.repeat(256))).toMatchObject({ ok: true });
});

test('what cannot be one is refused at its field', () => {
  for (const text of ['', '  ', 'x'.repeat(257), 'two words', 'a\nb', 'größe', 'a\0b']) {
    expect(own(text)).toMatchObject({ ok: false, error: { field: 'secret' } });
  }
  expect(judgeSecret({ choice: 'other', text: '' }, 'native', make)).toMatchObject({ ok: false });
});

test('only a receiver of B2B Ninja’s goes without', () => {
  const none = { choice: 'none', text: '' };
  expect(judgeSecret(none, 'b2b_ninja', make)).toEqual({ ok: true, secret: null, made: false });
  for (const format of ['native', 'salesbyte', 'superoffice'] as const) {
    expect(judgeSecret(none, format, make)).toMatchObject({ ok: false });
  }
});
