import { expect, test } from 'vitest';
import { policyParameters, signedPutQuery, verifyPolicy, verifyPutQuery } from './upload-policy.ts';

const KEY = Buffer.alloc(32, 1);
const NOW = new Date('2026-11-21T18:00:00Z');
const UPLOAD = { key: 'tmp/1/files/x/drawing.pdf', mimeType: 'application/pdf' };

function fields(): Map<string, string> {
  const parameters = policyParameters(UPLOAD, { key: KEY, now: NOW });
  return new Map(parameters.map(({ name, value }) => [name, value]));
}

test('gives the fields that Shopify gives, in its order', () => {
  expect([...fields().keys()]).toEqual([
    'Content-Type',
    'success_action_status',
    'acl',
    'key',
    'x-goog-date',
    'x-goog-credential',
    'x-goog-algorithm',
    'x-goog-signature',
    'policy',
  ]);
});

test('fixes type, place, size and a day to use it in', () => {
  expect(verifyPolicy(fields(), KEY)).toEqual({
    ok: true,
    policy: {
      key: UPLOAD.key,
      contentType: 'application/pdf',
      maxBytes: 20 * 1024 * 1024,
      expiresAt: new Date('2026-11-22T18:00:00Z'),
    },
  });
});

test.each([...fields().keys()])('a form without the right %s is refused', (name) => {
  const changed = fields().set(name, 'other');
  expect(verifyPolicy(changed, KEY).ok).toBe(false);
  changed.delete(name);
  expect(verifyPolicy(changed, KEY).ok).toBe(false);
});

test('a signed PUT is for its own place and time', () => {
  const query = new URLSearchParams(signedPutQuery(UPLOAD.key, { key: KEY, now: NOW }));
  const later = new Date('2026-11-22T18:00:01Z');
  expect(verifyPutQuery(UPLOAD.key, query, { key: KEY, now: NOW })).toBe(true);
  expect(verifyPutQuery('elsewhere', query, { key: KEY, now: NOW })).toBe(false);
  expect(verifyPutQuery(UPLOAD.key, query, { key: KEY, now: later })).toBe(false);
});
