import { createHmac, timingSafeEqual } from 'node:crypto';
import fc from 'fast-check';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { expect, test } from 'vitest';
import { nativeHeaders } from './formats/native-headers.server.ts';
import type { Secrets, Transmission } from './formats/transmission.ts';
import { newSecret } from './sign.server.ts';

/** The verification that AddToQuote's guide gives its readers, as it stands there. */
function verifyWebhook(body: string, signature: string, secret: string): boolean {
  const hmac = createHmac('sha256', secret);
  const digest = hmac.update(body, 'utf8').digest('hex');
  return timingSafeEqual(Buffer.from(signature), Buffer.from(digest));
}

const sent: Transmission & { body: string } = {
  eventId: 'evt_01kak2v3w8f5r9s0c1d2e3f4g5',
  eventType: 'quote.created',
  deliveryId: 'dlv_01kak2v3w8f5r9s0c1d2e3f4g6',
  attempt: 2,
  sentAt: new Date(),
  body: '{"id":"evt_1","data":{"message":"Grüße 🙂"}}',
};

const headersFor = (secrets: Secrets, transmission = sent) => nativeHeaders(transmission, secrets);

test('a secret is whsec_ and 32 random bytes in base64, a new one each time', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
  expect(newSecret()).not.toBe(secret);
});

test('the headers are those of the wire contract, and no others', () => {
  const headers = headersFor([newSecret()]);
  expect(headers).toEqual({
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': expect.stringMatching(/^Quotewire\/\d+\.\d+\.\d+$/) as string,
    'X-AddToQuote-Signature': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    'X-AddToQuote-Event': 'quote.created',
    'X-AddToQuote-Event-Id': sent.eventId,
    'X-AddToQuote-Delivery-Id': sent.deliveryId,
    'X-AddToQuote-Attempt': '2',
    'webhook-id': sent.eventId,
    'webhook-timestamp': String(Math.floor(sent.sentAt.getTime() / 1_000)),
    'webhook-signature': expect.stringMatching(/^v1,[A-Za-z0-9+/]{43}=$/) as string,
  });
});

test("the guide's own code, standardwebhooks and svix accept any body, and none that was changed", () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const body = JSON.stringify({ text });
      const secret = newSecret();
      const headers = headersFor([secret], { ...sent, body });
      expect(verifyWebhook(body, headers['X-AddToQuote-Signature'] ?? '', secret)).toBe(true);
      expect(verifyWebhook(`${body} `, headers['X-AddToQuote-Signature'] ?? '', secret)).toBe(
        false,
      );
      for (const verifier of [new StandardWebhook(secret), new SvixWebhook(secret)]) {
        verifier.verify(body, headers);
        expect(() => verifier.verify(`${body} `, headers)).toThrow();
      }
    }),
    { numRuns: 50 },
  );
});

test('while a rotation overlaps, a receiver with either secret accepts', () => {
  const [current, previous] = [newSecret(), newSecret()];
  const headers = headersFor([current, previous]);
  for (const secret of [current, previous]) {
    new StandardWebhook(secret).verify(sent.body, headers);
    new SvixWebhook(secret).verify(sent.body, headers);
  }
  expect(verifyWebhook(sent.body, headers['X-AddToQuote-Signature'] ?? '', current)).toBe(true);
  expect(verifyWebhook(sent.body, headers['X-AddToQuote-Signature-Previous'] ?? '', previous)).toBe(
    true,
  );
});
