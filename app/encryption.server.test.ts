import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, unseal, type SealingKey } from './encryption.server.ts';

const key = (name: string): SealingKey => ({ name, key: randomBytes(32) });

describe('sealing a secret', () => {
  test('any text comes back as it was', () => {
    const keys = [key('k1')];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        expect(unseal(seal(plain, keys), keys)).toBe(plain);
      }),
    );
  });

  test('the sealed text does not show the secret, nor that two secrets are equal', () => {
    const keys = [key('k1')];
    expect(seal('whsec_hello', keys)).not.toContain('whsec_hello');
    expect(seal('whsec_hello', keys)).not.toBe(seal('whsec_hello', keys));
  });

  test('after a key rotation old secrets open and new ones take the new key', () => {
    const [older, newer] = [key('2026'), key('2027')];
    const sealedBefore = seal('secret', [older]);
    const sealedAfter = seal('secret', [newer, older]);
    expect(unseal(sealedBefore, [newer, older])).toBe('secret');
    expect(unseal(sealedAfter, [newer])).toBe('secret');
  });

  test('a changed byte anywhere is noticed', () => {
    const keys = [key('k1')];
    const sealed = seal('secret', keys);
    const [name = '', packed = ''] = sealed.split('.');
    const bytes = Buffer.from(packed, 'base64url');
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal(`${name}.${changed.toString('base64url')}`, keys)).toThrow();
    }
  });

  test('a text cut short is refused, also where only a part of the tag is left to compare', () => {
    const keys = [key('k1')];
    for (const plain of ['', 'secret']) {
      const [name = '', packed = ''] = seal(plain, keys).split('.');
      const bytes = Buffer.from(packed, 'base64url');
      for (let length = 0; length < bytes.length; length += 1) {
        const cut = `${name}.${bytes.subarray(0, length).toString('base64url')}`;
        expect(() => unseal(cut, keys)).toThrow();
      }
    }
  });

  test('a key that is not configured is named, so that it can be put back', () => {
    const sealed = seal('secret', [key('lost')]);
    expect(() => unseal(sealed, [key('k1')])).toThrow('"lost"');
  });
});
